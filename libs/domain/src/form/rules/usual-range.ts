/** What is usual of a figure here, from what was reported in earlier quarters. */
export interface UsualRange {
  least: number;
  most: number;
  middle: number;
  /** How many earlier quarters are known. */
  quarters: number;
  /** In how many of them it was so. */
  usualQuarters: number;
}

/** Figures of earlier quarters on the scale on which they are compared, and how far from their middle is still usual. */
export interface Past {
  values: readonly number[];
  onScale: (value: number) => number;
  middle: number;
  reach: number;
}

/** Added before logarithms are taken, so that 2 people and then 8 are no event. */
const floor = 10;
/** How many standard deviations of the earlier figures are still usual. */
const widths = 4;
/** Less than this is usual whatever the past: a half more, or double where there is little past. */
const leastFactor = 1.5;
const leastFactorOfLittlePast = 2;
const littlePast = 3;
/** More than this is unusual however much the past varied: a digit too many is ten times. */
const mostFactor = 8;
/** Makes the median absolute deviation of normal values their standard deviation. */
const deviationOfNormal = 1.4826;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

function spread(values: readonly number[], middle: number): number {
  return deviationOfNormal * median(values.map((value) => Math.abs(value - middle)));
}

function onLogScale(count: number): number {
  return Math.log(count + floor);
}

/**
 * Counts of earlier quarters. Robust: median and median absolute deviation on a logarithmic scale, so that one wrong
 * quarter neither hides a mistake nor makes one, and half and double are equally far.
 */
export function pastCounts(values: readonly number[]): Past {
  const logs = values.map(onLogScale);
  const middle = median(logs);
  // A count of people varies by its square root alone: on this scale by one over it.
  const byChance = 1 / Math.sqrt(Math.exp(middle));
  const least = Math.log(values.length < littlePast ? leastFactorOfLittlePast : leastFactor);
  const wanted = Math.max(least, widths * Math.hypot(spread(logs, middle), byChance));
  const reach = Math.min(wanted, Math.max(Math.log(mostFactor), widths * byChance));
  return { values, onScale: onLogScale, middle, reach };
}

/** A change of a share by 15 points of a hundred or less is usual. */
const leastPoints = 0.15;

/** Shares (0 to 1) of earlier quarters; `size` = of how many people, where few are left to chance. */
export function pastShares(values: readonly number[], size: number): Past {
  const middle = median(values);
  const byChance = Math.sqrt(Math.max(middle * (1 - middle), 1 / (4 * size)) / size);
  // A hair's breadth for sums of binary fractions: a change of exactly 15 points is not more than 15.
  const reach = Math.max(leastPoints, widths * Math.hypot(spread(values, middle), byChance)) + 1e-12;
  return { values, onScale: (share) => share, middle, reach };
}

function isUsual(value: number, { onScale, middle, reach }: Past): boolean {
  return Math.abs(onScale(value) - middle) <= reach;
}

/** Whether a count like this was reported in at least two quarters, or lies among others of which none is usual. */
function isKnownLevel(count: number, past: Past): boolean {
  const { values } = past;
  const isNear = (value: number) => Math.abs(onLogScale(value) - onLogScale(count)) <= Math.log(leastFactor);
  const isAmong = count >= Math.min(...values) && count <= Math.max(...values);
  // Two quarters cannot say which of them was wrong, nor can two halves of a past.
  const cannotSay = values.length < littlePast || values.every((value) => !isUsual(value, past));
  return values.filter(isNear).length >= 2 || (isAmong && cannotSay);
}

/** The range of the earlier figures that are usual among all that are known. */
function rangeOf(past: Past): UsualRange {
  const { values } = past;
  const usual = values.filter((value) => isUsual(value, past));
  const kept = usual.length === 0 ? values : usual;
  const [least, most] = [Math.min(...kept), Math.max(...kept)];
  return { least, most, middle: median(kept), quarters: values.length, usualQuarters: kept.length };
}

/** What is usual where a count is not; null where it is usual or nothing is known. */
export function unusualCount(count: number, past: Past): UsualRange | null {
  if (past.values.length === 0 || isUsual(count, past) || isKnownLevel(count, past)) return null;
  return rangeOf(past);
}

/** What is usual of a share (0 to 1) where it is not; null where it is usual or nothing is known. */
export function unusualShare(share: number, past: Past): UsualRange | null {
  return past.values.length === 0 || isUsual(share, past) ? null : rangeOf(past);
}
