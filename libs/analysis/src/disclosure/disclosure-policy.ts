import type { MetricId } from '@monitor/domain';

/**
 * How counts of people are made safe to show to anyone but the organisation they come from. A policy is versioned and
 * belongs to a metric; the same rule holds at every level, so that no total gives away what its parts hide.
 */
export interface DisclosurePolicy {
  version: string;
  /** Counts up to and including this are hidden, and so is a count that leaves so few people outside it. */
  hideUpTo: number;
  /** Zero, and a count that leaves nobody outside, may be shown: only where what is counted is not people. */
  showZero: boolean;
  /** Every other count is rounded to the nearest multiple of this. */
  roundTo: number;
  /** An area's figures are hidden unless at least so many organisations contribute. */
  fewestOrganisations: number;
  /** The rule in one sentence, for the foot of a table. */
  sentence: string;
}

const people: DisclosurePolicy = {
  version: 'people-1',
  hideUpTo: 7,
  showZero: false,
  roundTo: 5,
  fewestOrganisations: 3,
  sentence:
    'Counts of 7 people or fewer, and those that leave 7 or fewer outside, are hidden; all others are rounded to the nearest 5, and percentages come from the rounded counts. Figures from fewer than 3 organisations are hidden.',
};

const services: DisclosurePolicy = {
  ...people,
  version: 'services-1',
  hideUpTo: 0,
  showZero: true,
  roundTo: 1,
  fewestOrganisations: 1,
  sentence: 'This measure counts services, not people, so nothing is hidden or rounded.',
};

/** The policy in force for a metric. M07 counts services; every other metric counts people. */
export function disclosurePolicyFor(metricId: MetricId): DisclosurePolicy {
  return metricId === 'M07' ? services : people;
}
