import { brentRoot } from '../optimisation/index.js';
import type { KnownCounts } from './proportion-counts.js';

/** Limits of a ratio of two shares. */
interface RatioLimits {
  lower: number;
  upper: number;
}

/** Logarithms of ratios between which the upper limit is looked for. */
const widest = 60;
const tolerance = 1e-13;

/**
 * The ratios first/second that the score test does not reject at `z` standard errors, where the log-ratio has no standard
 * error to go by: nobody is counted in the first group, or everybody in both.
 *
 * Source: Koopman 1984, Biometrics 40:513; Miettinen & Nurminen 1985, Statistics in Medicine 4:213.
 */
export function scoreLimitsOfRatio(first: KnownCounts, second: KnownCounts, z: number): RatioLimits {
  const square = z * z;
  if (first.numerator > 0) {
    return { lower: first.denominator / (first.denominator + square), upper: 1 + square / second.denominator };
  }
  const excess = (logRatio: number) => scoreOfNobody(first.denominator, second, Math.exp(logRatio)) - square;
  return { lower: 0, upper: Math.exp(brentRoot(excess, -widest, widest, tolerance)) };
}

/** The score chi-square of a ratio when nobody is counted in the first group of `people`. */
function scoreOfNobody(people: number, { numerator, denominator }: KnownCounts, ratio: number): number {
  // The likeliest second share under the ratio solves a·p² − b·p + c = 0.
  const a = (people + denominator) * ratio;
  const b = people * ratio + denominator + numerator * ratio;
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * numerator));
  const share = (2 * numerator) / (b + root);
  const variance = (ratio * share * (1 - ratio * share)) / people + (ratio ** 2 * share * (1 - share)) / denominator;
  return ((ratio * numerator) / denominator) ** 2 / variance;
}
