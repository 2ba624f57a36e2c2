import type { Estimate } from '@monitor/domain';
import { shareAtDesignEffect, wilsonInterval } from '@monitor/statistics';
import { noEstimate, toEstimate } from '../estimates/to-estimate.js';
import type { PublishedCount } from './published-count.js';

/** How the people of a share come in organisations: its design effect as published, and how many organisations. */
export interface PublishedClustering {
  designEffect: number;
  clusters: number;
}

/**
 * The share that two published counts make, with its interval; without a figure where either has none.
 * @param clustering left out for people taken one by one
 */
export function publishShare(
  numerator: PublishedCount,
  denominator: PublishedCount,
  clustering: PublishedClustering | null = null,
): Estimate {
  if (numerator.value === null || denominator.value === null) {
    return noEstimate(numerator.status === 'PUBLISHED' ? denominator.status : numerator.status);
  }
  const counts = { numerator: numerator.value, denominator: denominator.value };
  return toEstimate(clustering === null ? wilsonInterval(counts) : shareAtDesignEffect({ ...counts, ...clustering }));
}
