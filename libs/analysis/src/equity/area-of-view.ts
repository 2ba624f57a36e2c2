import { breaksBetween, comparedPair } from '@monitor/domain';
import type { QuarterId, SeriesBreak, StratifierDefinition } from '@monitor/domain';
import { studentTUpperTail } from '@monitor/statistics';
import type { Limited } from '../findings/finding-figure.js';
import type { QuarterFigure } from '../small-areas/independent-contrasts.js';
import type { NoisyGap } from '../small-areas/noisy-gap.js';
import type { QuarterOfArea } from './area-findings-subject.js';
import { reachAtLevel } from './gap-at-level.js';
import { isOutside } from './gap-finding.js';
import { judgedGaps } from './judged-gaps.js';
import type { JudgedGap } from './judged-gaps.js';

/** One area of a view that shows several. */
export interface AreaOfView {
  code: string;
  name: string;
  /** Oldest first, the last one of the quarter that the view shows; empty where nothing is published. */
  points: readonly QuarterOfArea[];
  breaks: readonly SeriesBreak[];
}

/**
 * What can be done with the gap of an area: it is judged; it is shown but outside every verdict, from few organisations or
 * by a publication that does not know them; or it cannot be shown.
 */
export type GapOfArea =
  | { standing: 'JUDGED'; code: string; name: string; gap: JudgedGap; pValue: number; noisy: NoisyGap }
  | { standing: 'FEW' | 'TOO_NARROW'; code: string; name: string; gap: JudgedGap }
  | { standing: 'HIDDEN'; code: string; name: string };

/** The gap between the two groups that were declared beforehand, of one area in its latest quarter. */
export function gapOfArea(area: AreaOfView, definition: StratifierDefinition, confidence: number): GapOfArea {
  const { code, name } = area;
  const quarter = area.points.at(-1);
  const found = quarter === undefined ? null : judgedGaps(quarter, definition, { judged: confidence, shown: 0.95 });
  const gap = found?.judged.find(({ against }) => against === comparedPair(definition)?.against);
  if (quarter === undefined || found === null || gap === undefined) return { standing: 'HIDDEN', code, name };
  if (isOutside(quarter)) return { standing: 'FEW', code, name, gap };
  const error = errorOf(gap.difference, quarter.organisations);
  if (!found.knowsOrganisations || error === null) return { standing: 'TOO_NARROW', code, name, gap };
  const pValue = pValueOf(gap.difference.value, error, quarter.organisations);
  return { standing: 'JUDGED', code, name, gap, pValue, noisy: noisyGap(code, gap.difference) };
}

/** How often chance alone would part equal shares as far, by Student's t on organisations - 1 degrees. */
export function pValueOf(value: number, standardError: number, organisations: number): number {
  return Math.min(1, 2 * studentTUpperTail(Math.abs(value) / standardError, Math.max(organisations - 1, 1)));
}

/** The error on the side of no difference, from a 95% interval of so many organisations. */
export function errorOf({ value, lower, upper }: Limited, organisations: number): number | null {
  if (lower === null || upper === null) return null;
  const error = (value >= 0 ? value - lower : upper - value) / reachAtLevel(0.95, organisations);
  return error > 0 ? error : null;
}

/** With the error that a normal figure with this interval would have, so that few organisations make a gap less sure. */
function noisyGap(code: string, { value, lower, upper }: Limited): NoisyGap {
  return { code, value, standardError: ((upper ?? value) - (lower ?? value)) / 2 / normalReach };
}

/** The gaps of an area over the quarters that may be compared with the latest; a quarter outside every verdict is missing. */
export function gapsOverQuarters(
  { points, breaks, code, name }: AreaOfView,
  definition: StratifierDefinition,
  quarterIds: readonly QuarterId[],
): QuarterFigure[] {
  const latest = quarterIds.at(-1) ?? '';
  return quarterIds.map((quarterId) => {
    const missing = { quarterId, value: null, standardError: null };
    const point = points.find((each) => each.quarterId === quarterId);
    if (point === undefined || breaksBetween(breaks, quarterId, latest).length > 0) return missing;
    const found = gapOfArea({ code, name, breaks, points: [point] }, definition, 0.95);
    if (found.standing !== 'JUDGED') return missing;
    const { value, standardError } = found.noisy;
    return { quarterId, value, standardError };
  });
}

const normalReach = 1.959963984540054;
