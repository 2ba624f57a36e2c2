import { confidenceLevel, estimate } from '@monitor/statistics';
import type { Estimate, NotComputable, Result } from '@monitor/statistics';
import { changeOfEnd } from './change-of-end.js';
import type { ChangeOfEnd } from './change-of-end.js';
import { checkGapEnd } from './check-gap-end.js';
import { shareOf } from './gap-end.js';
import type { GapEnds } from './gap-end.js';

/** A gap in two quarters and where its change comes from; what the three parts say adds up to `change`. */
export interface GapChange {
  computable: true;
  gapBefore: number;
  gapNow: number;
  /** Below 0: the gap has become smaller. */
  change: Result;
  /** Below 0: the worse-off group came nearer to what is good. */
  fromWorseOff: Result;
  /** Below 0: the better-off group moved away from what is good. */
  fromBetterOff: Result;
  /** What comes from people being spread differently over the parts of either end. */
  fromMix: number;
}

interface Question {
  before: GapEnds;
  now: GapEnds;
  /** Which way is good; decides the sign of a gap, never guessed. */
  polarity: 'HIGH_IS_BETTER' | 'LOW_IS_BETTER';
  confidence?: number;
}

/**
 * Tells how much of the change of a gap comes from the worse-off group rising, the better-off group falling, and the mix
 * of the parts of either changing.
 *
 * In words: the gap is the better-off group's share minus the worse-off group's (the other way round where low is
 * better), each over all people of that group's parts. Each group's change of share is the sum over its parts of change
 * of share x mean weight, plus change of weight x mean share. The gap's change is the better-off group's less the
 * worse-off group's; the three contributions add up to it. Intervals: MOVER from Wilson limits, the mix taken as known.
 * Input: counts of people per part and quarter, quarters independent. Output: shares (0.1 is ten percentage points).
 * Refuses an end without parts (`too-few-groups`) or people (`invalid-population`), a count that is not a number
 * (`missing-value`) or not possible (`invalid-count`), a part given twice (`invalid-argument`), and a confidence level
 * outside 0.9 to 1 (`invalid-confidence`).
 * Source: Kitagawa 1955, JASA 50:1168; Zou, Huang & Zhang 2009, Comput Stat Data Anal 53:1080.
 *
 * @example decomposeGapChange({ before: { betterOff: [{ part: 'all', numerator: 600, denominator: 1000 }], worseOff: [{ part: 'all', numerator: 400, denominator: 1000 }] }, now: { betterOff: [{ part: 'all', numerator: 500, denominator: 1000 }], worseOff: [{ part: 'all', numerator: 420, denominator: 1000 }] }, polarity: 'HIGH_IS_BETTER' }).fromBetterOff.value // => -0.1
 */
export function decomposeGapChange(question: Question): GapChange | NotComputable {
  const { before, now } = question;
  const level = confidenceLevel(question.confidence);
  if (typeof level !== 'number') return level;
  const refused =
    checkGapEnd('better-off', before.betterOff) ??
    checkGapEnd('better-off', now.betterOff) ??
    checkGapEnd('worse-off', before.worseOff) ??
    checkGapEnd('worse-off', now.worseOff);
  if (refused) return refused;
  const direction = question.polarity === 'HIGH_IS_BETTER' ? 1 : -1;
  const gapOf = (ends: GapEnds) => direction * (shareOf(ends.betterOff) - shareOf(ends.worseOff));
  const better = changeOfEnd(before.betterOff, now.betterOff, level);
  const worse = changeOfEnd(before.worseOff, now.worseOff, level);
  const fromBetterOff = contribution(better, direction, level);
  const fromWorseOff = contribution(worse, -direction, level);
  const fromMix = direction * (better.fromMix - worse.fromMix);
  return {
    computable: true,
    gapBefore: gapOf(before),
    gapNow: gapOf(now),
    change: changeFrom({ value: gapOf(now) - gapOf(before), parts: [fromBetterOff, fromWorseOff], fromMix, level }),
    fromWorseOff,
    fromBetterOff,
    fromMix,
  };
}

/**
 * Whether a gap clearly became smaller, and the wrong way: the better-off group clearly moved away from what is good
 * while the worse-off group did not clearly come nearer to it. False where there is no interval to judge by.
 *
 * @example isLevellingDown(decomposeGapChange({ before: { betterOff: [{ part: 'all', numerator: 600, denominator: 1000 }], worseOff: [{ part: 'all', numerator: 400, denominator: 1000 }] }, now: { betterOff: [{ part: 'all', numerator: 500, denominator: 1000 }], worseOff: [{ part: 'all', numerator: 405, denominator: 1000 }] }, polarity: 'HIGH_IS_BETTER' })) // => true
 */
export function isLevellingDown({ change, fromBetterOff, fromWorseOff }: GapChange): boolean {
  return isClearlyBelowZero(change) && isClearlyBelowZero(fromBetterOff) && !isClearlyBelowZero(fromWorseOff);
}

function isClearlyBelowZero(result: Result): boolean {
  return result.computable && result.interval !== null && result.interval.upper < 0;
}

function contribution({ fromShares }: ChangeOfEnd, direction: number, level: number): Result {
  const { value, lower, upper } = fromShares;
  const limits = direction > 0 ? { lower, upper } : { lower: -upper, upper: -lower };
  return estimate({ value: direction * value, interval: { ...limits, level, method }, groups });
}

function changeFrom(found: { value: number; parts: Result[]; fromMix: number; level: number }): Result {
  const parts = found.parts.filter((part): part is Estimate => part.computable);
  const reach = (side: 'lower' | 'upper') =>
    Math.hypot(...parts.map(({ value, interval }) => (interval?.[side] ?? value) - value));
  const interval = {
    lower: found.value - reach('lower'),
    upper: found.value + reach('upper'),
    level: found.level,
    method,
  };
  return estimate({ value: found.value, interval, groups });
}

const method = 'MOVER from Wilson limits';
const groups = { used: 2, missing: 0 };
