import { noEstimate } from '@monitor/analysis';
import type { PublishedChange } from '@monitor/analysis';
import { toGap } from '@monitor/api-releases';
import type { GapChange } from './gap-change.type.js';

/** The published change of a gap, as it is answered. */
export function toGapChange({ since, change, split, ...published }: PublishedChange): GapChange {
  const estimate =
    change === null
      ? noEstimate('SUPPRESSED', 'Hidden: the figures would tell of single organisations.')
      : { ...change, status: 'PUBLISHED' as const, method: 'paired jackknife, t, 95%', reason: null };
  return { ...published, sinceQuarterId: since, change: toGap(estimate), split };
}
