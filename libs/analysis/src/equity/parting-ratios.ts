import { comparedPair } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import { ratioOf } from '../findings/words/phrases.js';
import type { Limited } from '../findings/finding-figure.js';
import type { AreaFindingsSubject, QuarterOfArea } from './area-findings-subject.js';
import { judgedGaps } from './judged-gaps.js';

/**
 * The ratios of two quarters, as they are written, where they do not differ beyond chance: a gap may be wider in points
 * and the same in ratio. Null where they do differ, or cannot be compared. Compared on the log scale with MOVER from the
 * 95% limits of each. Source: Zou & Donner 2008, Statistics in Medicine 27:1693.
 */
export function partingRatios(
  { points, definition }: AreaFindingsSubject,
  since: QuarterId,
  latest: QuarterOfArea,
): { then: string; now: string } | null {
  const [then, now] = [points.find(({ quarterId }) => quarterId === since), latest].map((quarter) =>
    quarter === undefined ? null : logRatio(quarter, definition),
  );
  if (!then || !now) return null;
  const change = now.value - then.value;
  const lower = change - Math.hypot(now.value - now.lower, then.upper - then.value);
  const upper = change + Math.hypot(now.upper - now.value, then.value - then.lower);
  if (lower > 0 || upper < 0) return null;
  return { then: ratioOf(Math.exp(then.value)), now: ratioOf(Math.exp(now.value)) };
}

function logRatio(
  quarter: QuarterOfArea,
  definition: AreaFindingsSubject['definition'],
): { value: number; lower: number; upper: number } | null {
  const pair = comparedPair(definition);
  const found = judgedGaps(quarter, definition, { judged: 0.95, shown: 0.95 });
  const ratio: Limited | null = found?.judged.find(({ against }) => against === pair?.against)?.ratio ?? null;
  if (ratio?.lower == null || ratio.upper === null || ratio.value <= 0 || ratio.lower <= 0) return null;
  return { value: Math.log(ratio.value), lower: Math.log(ratio.lower), upper: Math.log(ratio.upper) };
}
