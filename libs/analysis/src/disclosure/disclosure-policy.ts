import type { MetricDefinition, MetricKind } from '@monitor/domain';

/**
 * How counts of people are made safe to show to anyone but the organisation they come from. A policy is versioned and
 * belongs to a kind of metric; the same rule holds at every level, so that no total gives away what its parts hide.
 */
export interface DisclosurePolicy {
  version: string;
  /** Counts up to and including this, zero among them, are hidden, and so is a count that leaves so few people outside it. */
  hideUpTo: number;
  /** Every other count is rounded to the nearest multiple of this. */
  roundTo: number;
  /** An area's figures are hidden unless at least so many organisations contribute. */
  fewestOrganisations: number;
  /** The rule in words, for the foot of a table. */
  sentence: string;
}

const people: DisclosurePolicy = {
  version: 'people-1',
  hideUpTo: 7,
  roundTo: 5,
  fewestOrganisations: 3,
  sentence:
    'Counts of 7 people or fewer, and those that leave 7 or fewer outside, are hidden. All others are rounded to the nearest 5, and percentages come from the rounded counts. Figures from fewer than 3 organisations are hidden.',
};

/** Whatever is counted, it is counted of people: how often, how long and for whom alike. */
const policies: Record<MetricKind, DisclosurePolicy> = { SHARE: people, RATE: people, MEDIAN: people };

/** The policy in force for metrics of a kind. */
export function disclosurePolicyFor({ kind }: Pick<MetricDefinition, 'kind'>): DisclosurePolicy {
  return policies[kind];
}
