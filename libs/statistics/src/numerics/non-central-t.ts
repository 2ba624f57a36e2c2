import { chiSquareUpperTail } from './chi-square.js';
import { normalCdf, normalDensity } from './normal.js';
import { studentTCdf } from './student-t.js';

/** The shape of a non-central t distribution. */
export interface NonCentralT {
  degreesOfFreedom: number;
  /** How many standard errors the truth lies from nought; nought gives Student's t. */
  nonCentrality: number;
}

/**
 * Share of the non-central t distribution at or below `t`: of (Z + δ)/S, where Z is standard normal and νS² is chi-square
 * with ν degrees of freedom, which need not be whole. Right to 1e-12 of the whole distribution.
 *
 * By the trapezoidal rule over ln S, or over Z where δ is so large that T hardly depends on it: both integrands are
 * smooth and vanish at both ends, so that the rule converges faster than any power of its step (Trefethen & Weideman
 * 2014, SIAM Review 56:385).
 *
 * @example nonCentralTCdf(2, { degreesOfFreedom: 10, nonCentrality: 1 }) // => 0.8076115625
 */
export function nonCentralTCdf(t: number, shape: NonCentralT): number {
  const { degreesOfFreedom, nonCentrality } = shape;
  if (Number.isNaN(t) || !(degreesOfFreedom > 0) || !Number.isFinite(nonCentrality)) return NaN;
  if (Math.abs(t) === Infinity) return t > 0 ? 1 : 0;
  if (nonCentrality === 0) return studentTCdf(t, degreesOfFreedom);
  if (degreesOfFreedom === Infinity) return normalCdf(t - nonCentrality);
  if (nonCentrality < 0) return 1 - nonCentralTCdf(-t, { degreesOfFreedom, nonCentrality: -nonCentrality });
  if (t <= 0 && nonCentrality > 40) return 0;
  const spread = 1 / Math.sqrt(2 * degreesOfFreedom);
  return nonCentrality > 12 && nonCentrality * spread > 4 ? overDeviates(t, shape) : overScales(t, shape, spread);
}

/**
 * Share of the non-central t distribution above `t`.
 *
 * @example nonCentralTUpperTail(2, { degreesOfFreedom: 10, nonCentrality: 1 }) // => 0.1923884375
 */
export function nonCentralTUpperTail(t: number, { degreesOfFreedom, nonCentrality }: NonCentralT): number {
  return nonCentralTCdf(-t, { degreesOfFreedom, nonCentrality: -nonCentrality });
}

/** Weights below this share of the largest one no longer count. */
const smallestExponent = -42;

/** The mean of Φ(tS − δ) over u = ln S, whose density goes as exp(ν(u − (e^2u − 1)/2)) and is largest at nought. */
function overScales(t: number, { degreesOfFreedom, nonCentrality }: NonCentralT, spread: number): number {
  const step = Math.min(spread / 4, 0.1, 0.5 / (1 + nonCentrality));
  let [weights, sum] = [1, normalCdf(t - nonCentrality)];
  for (const direction of [step, -step]) {
    for (let i = 1; ; i += 1) {
      const u = i * direction;
      const exponent = degreesOfFreedom * (u - Math.expm1(2 * u) / 2);
      if (exponent < smallestExponent) break;
      const weight = Math.exp(exponent);
      weights += weight;
      sum += weight * normalCdf(t * Math.exp(u) - nonCentrality);
    }
  }
  return sum / weights;
}

const farthestDeviate = 9;
const deviateStep = 1 / 8;
/** P(S > 40) is nought to every digit that is kept, however few the degrees of freedom. */
const largestScale = 40;

/** The mean of P(S ≥ (Z + δ)/t) over Z. */
function overDeviates(t: number, { degreesOfFreedom, nonCentrality }: NonCentralT): number {
  if (t <= 0) return 0;
  let sum = 0;
  for (let z = -farthestDeviate; z <= farthestDeviate; z += deviateStep) {
    const scale = (z + nonCentrality) / t;
    if (scale > largestScale) break;
    sum += normalDensity(z) * chiSquareUpperTail(degreesOfFreedom * scale * scale, degreesOfFreedom);
  }
  return Math.min(1, sum * deviateStep);
}
