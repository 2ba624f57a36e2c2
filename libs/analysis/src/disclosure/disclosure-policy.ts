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
  /**
   * A count is hidden unless more than so many people are left when the largest contribution is taken away: whoever
   * made it knows the rest. More than `hideUpTo`, so that a hidden figure does not prove that the rest is small.
   */
  fewestOthers: number;
  /**
   * p of the p% rule: a count is hidden where the second largest contributor could tell the largest contribution to
   * within so many per cent, by taking the own one from the total.
   */
  dominancePercent: number;
  /** k of the (1, k) rule: a count is hidden where one organisation contributes more than so many per cent. */
  largestSharePercent: number;
  /** Nothing of one organisation may be known through a change to within this, nor to within half of what it is. */
  widestGuess: number;
  /** The rule in words, for the foot of a table. */
  sentence: string;
}

const people: DisclosurePolicy = {
  version: 'people-2',
  hideUpTo: 7,
  roundTo: 5,
  fewestOrganisations: 3,
  fewestOthers: 12,
  dominancePercent: 10,
  largestSharePercent: 80,
  widestGuess: 10,
  sentence:
    'Counts of 7 people or fewer, and those that leave 7 or fewer outside, are hidden. All others are rounded to the nearest 5, and percentages come from the rounded counts. Figures from fewer than 3 organisations, and those that rest on one organisation almost alone, are hidden.',
};

/** Whatever is counted, it is counted of people: how often, how long and for whom alike. */
const policies: Record<MetricKind, DisclosurePolicy> = { SHARE: people, RATE: people, MEDIAN: people };

/** The policy in force for metrics of a kind. */
export function disclosurePolicyFor({ kind }: Pick<MetricDefinition, 'kind'>): DisclosurePolicy {
  return policies[kind];
}
