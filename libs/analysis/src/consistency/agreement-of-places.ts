import { implementationStatuses, statusRank } from '@monitor/domain';
import { studentTQuantile } from '@monitor/statistics';

/** How far organisations agree, and what is needed to say how sure that is. */
export interface Agreement {
  organisations: number;
  /** Tastle and Wierman's consensus: 1 where all stand at one place, 0 where half stand at either end of the scale. */
  value: number;
  /** The same without the bias of few organisations, which seem to agree more than they do; from 0 to 1. */
  unbiased: number;
  /** Where the interval is centred, with its variance: one more organisation counts than answered. */
  centre: number;
  variance: number;
  /** Degrees of freedom of the variance. */
  degrees: number;
}

/** Two limits from 0 to 1. */
export interface Limits {
  lower: number;
  upper: number;
}

/** Places from one end of the ordered scale to the other. */
const width = implementationStatuses.filter((status) => statusRank(status) !== null).length - 1;
/** One organisation more than answered, as likely to stand at the mean as two places from it: chance is never nil. */
const added = { mean: 0.5, variance: 0.25 };
/** Up to here each organisation is left out in turn; beyond, its influence says the same to two digits. */
const mostLeftOut = 40;

/**
 * How far organisations agree on their place on the ordered scale, the organisation being the unit: of one action its
 * status, of several its mean place over those that apply to it.
 *
 * In words: one plus the mean, over organisations, of the base-2 logarithm of one minus the distance from their mean as a
 * share of the scale's width. The variance is the jackknife's over organisations (beyond 40 of them the infinitesimal
 * one's), with one organisation added that is as likely to stand at the mean as two places from it. Input: places from 0
 * to the end of the scale, two at least.
 * Source: Tastle & Wierman 2007, International Journal of Approximate Reasoning 45:531; Efron & Stein 1981, Annals of
 * Statistics 9:586; the added organisation as of Agresti & Coull 1998, The American Statistician 52:119.
 *
 * @example agreementOfPlaces([0, 0, 4, 4]).value // => 0
 */
export function agreementOfPlaces(places: ArrayLike<number>): Agreement {
  const organisations = places.length;
  const spread = spreadOf(places);
  const { unbiased, variance } =
    organisations <= mostLeftOut ? eachLeftOut(places, spread) : eachInfluence(places, spread);
  const more = organisations + 1;
  const centre = (organisations * unbiased + added.mean) / more;
  return {
    organisations,
    value: 1 - spread,
    unbiased: 1 - unbiased,
    centre: 1 - centre,
    variance: variance * (organisations / more) ** 2 + (added.variance + (added.mean - centre) ** 2) / more ** 2,
    degrees: organisations - 1,
  };
}

/**
 * Where agreement lies at a level of confidence: limits on the log-odds, by Student's t, so that they stay from 0 to 1. They
 * hold the figure that is shown and always have a width.
 */
export function agreementLimits(agreement: Omit<Agreement, 'organisations'>, confidence: number): Limits {
  const { value, unbiased, centre, variance, degrees } = agreement;
  const odds = Math.log(centre / (1 - centre));
  const reach = (criticalT(confidence, degrees) * Math.sqrt(variance)) / (centre * (1 - centre));
  const share = (at: number) => 1 / (1 + Math.exp(-at));
  return {
    lower: Math.min(share(odds - reach), value, unbiased),
    upper: Math.max(share(odds + reach), value, unbiased),
  };
}

/** Thousands of cells share a level and their degrees of freedom. */
const points = new Map<number, Map<number, number>>();

function criticalT(confidence: number, degrees: number): number {
  const known = points.get(confidence) ?? new Map<number, number>();
  if (points.size > 200) points.clear();
  points.set(confidence, known);
  const point = known.get(degrees) ?? studentTQuantile((1 + confidence) / 2, degrees);
  known.set(degrees, point);
  return point;
}

function distanceOf(gap: number): number {
  return -Math.log2(1 - Math.abs(gap) / width);
}

function spreadOf(places: ArrayLike<number>, leftOut = -1): number {
  const count = leftOut < 0 ? places.length : places.length - 1;
  let mean = 0;
  for (let at = 0; at < places.length; at += 1) if (at !== leftOut) mean += places[at]! / count;
  let spread = 0;
  for (let at = 0; at < places.length; at += 1) if (at !== leftOut) spread += distanceOf(places[at]! - mean);
  return Math.min(spread / count, 1);
}

function eachLeftOut(places: ArrayLike<number>, spread: number): { unbiased: number; variance: number } {
  const count = places.length;
  const without = Array.from({ length: count }, (_, at) => spreadOf(places, at));
  const mean = without.reduce((sum, each) => sum + each, 0) / count;
  const squares = without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const unbiased = Math.min(Math.max(count * spread - (count - 1) * mean, 0), 1);
  return { unbiased, variance: (squares * (count - 1)) / count };
}

/** An organisation counts by its own distance, and by how far it draws the mean. */
function eachInfluence(places: ArrayLike<number>, spread: number): { unbiased: number; variance: number } {
  const count = places.length;
  let mean = 0;
  for (let at = 0; at < count; at += 1) mean += places[at]! / count;
  let slope = 0;
  for (let at = 0; at < count; at += 1) {
    const gap = places[at]! - mean;
    slope -= Math.sign(gap) / ((width - Math.abs(gap)) * Math.LN2) / count;
  }
  let squares = 0;
  for (let at = 0; at < count; at += 1) {
    const gap = places[at]! - mean;
    squares += (distanceOf(gap) - spread + slope * gap) ** 2;
  }
  return { unbiased: spread, variance: squares / (count * (count - 1)) };
}
