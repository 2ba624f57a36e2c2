import { notComputable } from '@monitor/statistics';
import type { NotComputable } from '@monitor/statistics';

/** How a question of cause was looked into. */
export type DesignKind =
  /** Figures as they are, set against nothing. */
  | 'DESCRIPTION'
  /** The same places before and after, or places with and without. */
  | 'COMPARISON'
  /** One series with a known day of change, its earlier trend carried on. */
  | 'INTERRUPTED_SERIES'
  /** Places that changed against places that did not, over time. */
  | 'DIFFERENCE_IN_DIFFERENCES';

/** What decides how much a finding can claim. */
export interface StudyDesign {
  kind: DesignKind;
  /** Quarters with figures before the change, and from the change on. */
  pointsBefore: number;
  pointsAfter: number;
  /** Places that decide for themselves (regions, boards), with and without the change. */
  clusters: { changed: number; unchanged: number };
  /** Whether the interval is corrected for few clusters (CR2 with Satterthwaite's degrees of freedom). */
  isCorrectedForFewClusters: boolean;
  /** Test that both kinds of places moved alike before the change; null where none was made. */
  preTrend: { pValue: number } | null;
}

/** Says what makes a design unusable, or gives null where it can be judged. */
export function checkStudyDesign({ pointsBefore, pointsAfter, clusters, preTrend }: StudyDesign): NotComputable | null {
  const counts = [pointsBefore, pointsAfter, clusters.changed, clusters.unchanged];
  if (!counts.every((count) => Number.isInteger(count) && count >= 0))
    return notComputable('invalid-count', 'Points and clusters are whole numbers from 0 on.');
  if (preTrend && !(preTrend.pValue >= 0 && preTrend.pValue <= 1))
    return notComputable(
      'out-of-range',
      `The pre-trend test has a p value of ${preTrend.pValue}; it runs from 0 to 1.`,
    );
  return null;
}
