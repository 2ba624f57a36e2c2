import type { Estimate } from '@monitor/domain';
import { wilsonInterval } from '@monitor/statistics';
import { noEstimate, toEstimate } from '../estimates/to-estimate.js';
import type { PublishedCount } from './published-count.js';

/** The share that two published counts make, with its Wilson interval; without a figure where either has none. */
export function publishShare(numerator: PublishedCount, denominator: PublishedCount): Estimate {
  if (numerator.value === null || denominator.value === null) {
    return noEstimate(numerator.status === 'PUBLISHED' ? denominator.status : numerator.status);
  }
  return toEstimate(wilsonInterval({ numerator: numerator.value, denominator: denominator.value }));
}
