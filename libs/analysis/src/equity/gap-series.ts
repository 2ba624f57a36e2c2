import { comparableStretch } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import type { Limited } from '../findings/finding-figure.js';
import type { AreaFindingsSubject, QuarterOfArea } from './area-findings-subject.js';
import { isOutside } from './gap-finding.js';
import { declaredGap } from './judged-gaps.js';

/** The gap of one quarter between the two groups that charts and tables compare, with its 95% interval. */
export interface GapOfQuarter {
  quarterId: QuarterId;
  quarterLabel: string;
  /** Reference minus the other. */
  gap: Limited & { lower: number; upper: number };
}

/** The quarters of an area of which a change or a trend may be told. */
export interface GapSeries {
  /** Oldest first. */
  gaps: GapOfQuarter[];
  /** The newest of them; undefined where there are none. */
  latest: QuarterOfArea | undefined;
}

/**
 * The gaps that may be compared with the latest one: on its side of every break, from organisations enough and with
 * intervals that allow for them.
 */
export function comparableGaps({ points, definition, breaks }: AreaFindingsSubject): GapSeries {
  const shown = points.filter(({ point }) => point.difference.value !== null);
  const last = shown.at(-1);
  if (last === undefined) return { gaps: [], latest: undefined };
  const gaps = comparableStretch(shown, breaks, last.quarterId).flatMap((quarter) => {
    const gap = isOutside(quarter) ? null : declaredGap(quarter, definition);
    if (gap === null || gap.lower === null || gap.upper === null) return [];
    const { quarterId, quarterLabel } = quarter;
    return [{ quarterId, quarterLabel, gap: { value: gap.value, lower: gap.lower, upper: gap.upper } }];
  });
  return { gaps, latest: points.find(({ quarterId }) => quarterId === gaps.at(-1)?.quarterId) };
}
