import type { MetricKind, Polarity, Stratifier } from './metric.js';

const polarityMeanings: Record<Polarity, string> = {
  HIGH_IS_BETTER: 'A higher share is better.',
  LOW_IS_BETTER: 'A lower share is better.',
  NEUTRAL: 'Neither is better, since people may choose: only the gap between groups is judged.',
};

const metricKindMeanings: Record<MetricKind, string> = {
  SHARE: 'People for whom something is so, out of people: a share from 0 to 1.',
  RATE: 'Events for so many people. One person may have several, so that a rate has no highest value.',
  MEDIAN: 'The middle of lengths of time, in days, with how many it comes from. Medians are never added up.',
};

const stratifierMeanings: Record<Stratifier, string> = {
  DEPRIVATION: 'Fifths of the Index of Multiple Deprivation, ordered from the most deprived to the least.',
  AGE: 'Age bands from 0 to 17 up to 85 and over, compared without an order.',
  SEX: 'Female and male, with those not known and those not specified.',
  ETHNICITY: 'Five broad ethnic groups, with those not stated and those not known.',
};

/** Whether a higher share of a metric is better, in one sentence. */
export function polarityMeaning(polarity: Polarity): string {
  return polarityMeanings[polarity];
}

/** What a metric is, in a sentence or two. */
export function metricKindMeaning(kind: MetricKind): string {
  return metricKindMeanings[kind];
}

/** Which groups of people a stratifier tells apart, in one sentence. */
export function stratifierMeaning(stratifier: Stratifier): string {
  return stratifierMeanings[stratifier];
}
