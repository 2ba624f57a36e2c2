import { noEstimate, statusDistribution } from '@monitor/analysis';
import { toShare } from '@monitor/api-releases';
import type { EstimateType } from '@monitor/api-releases';
import { fewestInVerdict } from '@monitor/domain';
import type { AreaStatusCounts } from './status-counts.query.js';

/** What an area has in place in one column, and how many organisations that rests on. */
export interface PracticeInColumn {
  organisations: number;
  inPlace: EstimateType;
}

/** The share in place of an area in the column of a key, with its sign where fewer than five organisations answered. */
export function practiceInColumn(counts: AreaStatusCounts | undefined, key: string): PracticeInColumn {
  const cell = counts?.cells.find((each) => each.key === key);
  if (cell === undefined) return { organisations: 0, inPlace: toShare(noEstimate('NOT_APPLICABLE')) };
  const { organisations, inPlace } = statusDistribution(cell);
  return { organisations, inPlace: toShare(inPlace, null, organisations < fewestInVerdict ? ['LOW_RELIABILITY'] : []) };
}
