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
/** One organisation more than answered, which one time in three stands two and a half places from the mean, else at it. */
const far = -Math.log2(1 - 2.5 / width);
const added = { mean: far / 3, variance: (2 * far ** 2) / 9 };
/** Up to here each organisation is left out in turn; beyond, its influence says the same to two digits. */
const mostLeftOut = 40;

/**
 * How far organisations agree on their place on the ordered scale, the organisation being the unit: of one action its
 * status, of several its mean place over those that apply to it.
 *
 * In words: one plus the mean, over organisations, of the base-2 logarithm of one minus the distance from their mean as a
 * share of the scale's width. The variance is the jackknife's over organisations (beyond 40 of them the infinitesimal
 * one's), with one organisation added that one time in three stands two and a half places from the mean, and else at it:
 * chance is never nil, and who stands far away is often not among few. Input: places from 0
 * to the end of the scale, two at least.
 * Source: Tastle & Wierman 2007, International Journal of Approximate Reasoning 45:531; Efron & Stein 1981, Annals of
 * Statistics 9:586; the added organisation as of Agresti & Coull 1998, The American Statistician 52:119.
 *
 * @example agreementOfPlaces([0, 0, 4, 4]).value // => 0
 */
export function agreementOfPlaces(places: ArrayLike<number>): Agreement {
  const organisations = places.length;
  const { spread, unbiased, variance } = organisations <= mostLeftOut ? eachLeftOut(places) : eachInfluence(places);
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
 * Where agreement lies at a level of confidence: limits by Student's t on the arcsine of the square root, on which what
 * lies from 0 to 1 is about equally sure everywhere. On log-odds alone an area that is all but divided in two halves would
 * be less sure the more it is divided, up to limits from 0 to 1. Downwards the further limit of the two counts: of few
 * organisations that agree, who stands far away may only not be among them. They hold the figure that is shown and always
 * have a width.
 */
export function agreementLimits(agreement: Omit<Agreement, 'organisations'>, confidence: number): Limits {
  const { value, unbiased, centre, variance, degrees } = agreement;
  const reach = criticalT(confidence, degrees) * Math.sqrt(variance);
  const steady = (by: number) => Math.sin(between(Math.asin(Math.sqrt(centre)) + by, 0, Math.PI / 2)) ** 2;
  const ofOdds = (by: number) => 1 / (1 + Math.exp(-Math.log(centre / (1 - centre)) - by));
  const bySteady = reach / (2 * Math.sqrt(centre * (1 - centre)));
  const byOdds = reach / (centre * (1 - centre));
  return {
    lower: Math.min(steady(-bySteady), ofOdds(-byOdds), value, unbiased),
    upper: Math.max(steady(bySteady), value, unbiased),
  };
}

function between(figure: number, least: number, most: number): number {
  return Math.min(Math.max(figure, least), most);
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

/** How far organisations lie from their mean, without the bias of few, and the variance of that. */
interface Spread {
  spread: number;
  unbiased: number;
  variance: number;
}

function eachLeftOut(places: ArrayLike<number>): Spread {
  const count = places.length;
  const spread = spreadOf(places);
  const without = Array.from({ length: count }, (_, at) => spreadOf(places, at));
  const mean = without.reduce((sum, each) => sum + each, 0) / count;
  const squares = without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const unbiased = Math.min(Math.max(count * spread - (count - 1) * mean, 0), 1);
  return { spread, unbiased, variance: (squares * (count - 1)) / count };
}

/** An organisation counts by its own distance, and by how far it draws the mean. */
function eachInfluence(places: ArrayLike<number>): Spread {
  const count = places.length;
  const distances = new Float64Array(count);
  let mean = 0;
  for (let at = 0; at < count; at += 1) mean += places[at]! / count;
  let slope = 0;
  let total = 0;
  for (let at = 0; at < count; at += 1) {
    const gap = places[at]! - mean;
    const distance = distanceOf(gap);
    distances[at] = distance;
    total += distance;
    slope -= Math.sign(gap) / ((width - Math.abs(gap)) * Math.LN2) / count;
  }
  const spread = Math.min(total / count, 1);
  let squares = 0;
  for (let at = 0; at < count; at += 1) {
    squares += (distances[at]! - spread + slope * (places[at]! - mean)) ** 2;
  }
  return { spread, unbiased: spread, variance: squares / (count * (count - 1)) };
}
