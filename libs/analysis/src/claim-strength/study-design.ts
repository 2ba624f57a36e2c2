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
  preTrend: PreTrend | null;
  /** The least that the change may be: the limit of its interval that is nearest to 0, without a sign; 0 where it holds 0 or is not known. */
  leastChange: number;
}

/** A test that places with and without the change moved alike before it. */
export interface PreTrend {
  pValue: number;
  /**
   * By how much a trend which the test would have missed in one of five cases moves the change if it goes on afterwards, as a
   * difference of shares; null where that is not known.
   */
  unseenDrift: number | null;
}

/** Says what makes a design unusable, or gives null where it can be judged. */
export function checkStudyDesign(design: StudyDesign): NotComputable | null {
  const { pointsBefore, pointsAfter, clusters, preTrend, leastChange } = design;
  const counts = [pointsBefore, pointsAfter, clusters.changed, clusters.unchanged];
  if (!counts.every((count) => Number.isInteger(count) && count >= 0))
    return notComputable('invalid-count', 'Points and clusters are whole numbers from 0 on.');
  if (preTrend && !(preTrend.pValue >= 0 && preTrend.pValue <= 1))
    return notComputable(
      'out-of-range',
      `The pre-trend test has a p value of ${preTrend.pValue}; it runs from 0 to 1.`,
    );
  if (!(leastChange >= 0) || !((preTrend?.unseenDrift ?? 0) >= 0))
    return notComputable('out-of-range', 'The least change and the unseen drift are sizes, from 0 on.');
  return null;
}
