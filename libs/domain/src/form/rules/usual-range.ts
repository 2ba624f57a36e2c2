/** What is usual of a count here, from what was reported in earlier quarters. */
export interface UsualRange {
  least: number;
  most: number;
  middle: number;
  /** How many earlier quarters are known. */
  quarters: number;
  /** In how many of them it was so. */
  usualQuarters: number;
}

/** Added before logarithms are taken, so that 2 people and then 8 are no event. */
const floor = 10;
/** How many standard deviations of the earlier counts are still usual. */
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

function onLogScale(count: number): number {
  return Math.log(count + floor);
}

/** How far from the middle is still usual, on the logarithmic scale. */
function reach(logs: readonly number[], middle: number): number {
  const spread = deviationOfNormal * median(logs.map((log) => Math.abs(log - middle)));
  // A count of people varies by its square root alone: on this scale by one over it.
  const byChance = 1 / Math.sqrt(Math.exp(middle));
  const least = Math.log(logs.length < littlePast ? leastFactorOfLittlePast : leastFactor);
  const wanted = Math.max(least, widths * Math.hypot(spread, byChance));
  return Math.min(wanted, Math.max(Math.log(mostFactor), widths * byChance));
}

/** The range of the values that are usual among all that are known. */
function rangeOf(usual: readonly number[], known: readonly number[]): UsualRange {
  const [least, most] = [Math.min(...usual), Math.max(...usual)];
  return { least, most, middle: median(usual), quarters: known.length, usualQuarters: usual.length };
}

/** Whether a count like this was reported in at least two quarters, or lies among others of which none is usual. */
function isKnownLevel(count: number, earlier: readonly number[]): boolean {
  const isNear = (value: number) => Math.abs(onLogScale(value) - onLogScale(count)) <= Math.log(leastFactor);
  const isAmong = count >= Math.min(...earlier) && count <= Math.max(...earlier);
  // Two quarters cannot say which of them was wrong, nor can two halves of a past.
  const logs = earlier.map(onLogScale);
  const middle = median(logs);
  const isNoneUsual = logs.every((log) => Math.abs(log - middle) > reach(logs, middle));
  return earlier.filter(isNear).length >= 2 || (isAmong && (earlier.length < littlePast || isNoneUsual));
}

/**
 * What is usual where a count is not, from all earlier quarters; null where it is usual or nothing is known. Robust:
 * median and median absolute deviation on a logarithmic scale, so that one wrong earlier quarter neither hides a
 * mistake nor makes one, and half and double are equally far.
 */
export function unusualAgainst(count: number, earlier: readonly number[]): UsualRange | null {
  if (earlier.length === 0 || isKnownLevel(count, earlier)) return null;
  const logs = earlier.map(onLogScale);
  const middle = median(logs);
  const widest = reach(logs, middle);
  const isUsual = (value: number) => Math.abs(onLogScale(value) - middle) <= widest;
  if (isUsual(count)) return null;
  const usual = earlier.filter(isUsual);
  return rangeOf(usual.length === 0 ? earlier : usual, earlier);
}

/** The part of a whole in one row, now or in an earlier quarter. */
export interface Part {
  numerator: number;
  denominator: number;
}

/** A change of a share by 15 points of a hundred or less is usual. */
const leastPoints = 0.15;

function share({ numerator, denominator }: Part): number {
  return numerator / denominator;
}

/** What is usual of a share where it is not, as shares from 0 to 1; null where it is usual or nothing is known. */
export function unusualShareAgainst(now: Part, earlier: readonly Part[]): UsualRange | null {
  const shares = earlier.filter(({ denominator }) => denominator > 0).map(share);
  if (shares.length === 0 || now.denominator === 0) return null;
  const middle = median(shares);
  const spread = deviationOfNormal * median(shares.map((each) => Math.abs(each - middle)));
  const size = Math.min(now.denominator, median(earlier.map(({ denominator }) => denominator)));
  const byChance = Math.sqrt(Math.max(middle * (1 - middle), 1 / (4 * size)) / size);
  // A hair's breadth for sums of binary fractions: a change of exactly 15 points is not more than 15.
  const widest = Math.max(leastPoints, widths * Math.hypot(spread, byChance)) + 1e-12;
  const isUsual = (value: number) => Math.abs(value - middle) <= widest;
  if (isUsual(share(now))) return null;
  const usual = shares.filter(isUsual);
  return rangeOf(usual.length === 0 ? shares : usual, shares);
}
