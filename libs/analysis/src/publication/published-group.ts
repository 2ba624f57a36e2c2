import type { Estimate } from '@monitor/domain';
import type { PublishedCount } from '../disclosure/published-count.js';

/** One equity group after disclosure control. Nothing downstream of this type has seen an exact count. */
export interface PublishedGroup {
  group: string;
  numerator: PublishedCount;
  denominator: PublishedCount;
  share: Estimate;
  /** Whether counts of a divided body, shared out by weights, are in it. */
  isEstimated: boolean;
  /**
   * How much more the share varies than one of people taken one by one, on the grid of published effects. Left out in what
   * was published by `shares-1`, and null where no share is shown.
   */
  designEffect?: number | null;
}
