import { dotProduct } from '../../linear-algebra/index.js';
import { regressionOn } from './moment-problem.js';
import type { MomentProblem } from './moment-problem.js';
import { truncatedNormalQuantile } from './truncated-normal.js';

/** How large a moment has to be to speak against an effect. */
export interface ConditionalRule {
  /** Probability of rejecting a true effect, given which moments are largest. */
  significance: number;
  /** A largest moment above it rejects at once. */
  leastFavourable?: number;
  /** Whether the conditional test after that knows that the moment lay below; without, it rejects a little less often. */
  isInformed?: boolean;
  /** A first test that the effect has passed: its statistic has to lie between these limits. */
  first?: FirstStage;
}

/** A weighted sum of coefficients that lies within its half-length of the effect, or the effect is rejected. */
export interface FirstStage {
  /** The sum less the effect, for the effect under test. */
  distance: number;
  halfLength: number;
  /** How the sum moves with each moment combination: its covariance with a moment. */
  covarianceWith: (multipliers: Float64Array) => number;
}

/** Between which values the largest moment can move before others become largest. */
interface Range {
  lower: number;
  upper: number;
}

/**
 * Whether the moments speak against an effect: the largest studentised combination of moments that free effects cannot
 * lower is compared with its normal distribution between the values at which the same moments stay largest.
 * Source: Andrews, Roth & Pakes 2023, Review of Economic Studies 90:2763, section 4 and appendix; the critical value is 0 at
 * least, the hybrid as in section 5.
 */
export function isRejected(problem: MomentProblem, effect: number, rule: ConditionalRule): boolean {
  if (!problem.largest) return false;
  const { first, leastFavourable = Infinity, isInformed = false } = rule;
  if (first && Math.abs(first.distance) > first.halfLength) return true;
  const moments = problem.momentsAt(effect);
  const { multipliers, value } = problem.largest(moments);
  if (!(value > 0)) return false;
  if (value > leastFavourable) return true;
  const { variance, slopes } = regressionOn(problem, multipliers);
  if (!(variance > 1e-16)) return true;
  const error = Math.sqrt(variance);
  const rest = moments.map((moment, i) => moment - slopes[i]! * value);
  const range = rangeOf(problem, { rest, slopes, value, error });
  if (isInformed) range.upper = Math.min(range.upper, leastFavourable);
  const within = first ? narrowed(range, first, first.covarianceWith(multipliers) / variance, value) : range;
  if (!(within.lower <= value && value <= within.upper)) return false;
  const critical = truncatedNormalQuantile(1 - rule.significance, within.lower / error, within.upper / error);
  return value / error > Math.max(0, critical);
}

/** The moments as they would be if the largest combination had another value, the rest of them staying. */
interface Line {
  rest: Float64Array;
  slopes: Float64Array;
  value: number;
  error: number;
}

/** Where along the line the combination stays the largest: a stretch, since the largest is convex along it. */
function rangeOf({ largest }: MomentProblem, line: Line): Range {
  const { rest, slopes, value, error } = line;
  const endFrom = (outermost: number): number => {
    let at = outermost;
    for (let step = 0; step < 60; step++) {
      const vertex = largest!(rest.map((moment, i) => moment + slopes[i]! * at));
      if (vertex.value - at <= 1e-9 * (Math.abs(at) + error)) return step === 0 ? Math.sign(at - value) * Infinity : at;
      const next = dotProduct(vertex.multipliers, rest) / (1 - dotProduct(vertex.multipliers, slopes));
      if (!Number.isFinite(next) || Math.abs(next - value) >= Math.abs(at - value)) return at;
      at = (next - value) * (outermost - value) < 0 ? value : next;
    }
    return at;
  };
  return { lower: endFrom(value - 60 * error), upper: endFrom(value + 60 * error) };
}

/** The part of the range in which the effect would have passed the first test too. */
function narrowed(range: Range, { distance, halfLength }: FirstStage, slope: number, value: number): Range {
  if (Math.abs(slope) < 1e-14) return range;
  const ends = [(-halfLength - distance) / slope, (halfLength - distance) / slope].map((shift) => value + shift);
  return { lower: Math.max(range.lower, Math.min(...ends)), upper: Math.min(range.upper, Math.max(...ends)) };
}
