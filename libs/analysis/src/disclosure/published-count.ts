import type { EstimateStatus } from '@monitor/domain';

/** A count fit to show, or the reason why there is none. */
export interface PublishedCount {
  status: EstimateStatus;
  value: number | null;
}
