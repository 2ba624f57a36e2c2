import { chiSquareQuantile } from '../numerics/chi-square.js';
import { criticalValue } from '../result/confidence.js';

/** Limits of the expected number of events, and the name of the method that gave them. */
export interface CountLimits {
  lower: number;
  upper: number;
  method: 'exact Poisson' | 'Byar';
}

/** From this count on Byar's limits have all the digits of the exact ones, which would take ever longer to find. */
const byarIsExactFrom = 1e9;

/** Exact Poisson limits of a count, from chi-square quantiles (Garwood 1936); the count need not be whole. */
export function exactCountLimits(count: number, level: number): CountLimits {
  if (count >= byarIsExactFrom) return byarCountLimits(count, level);
  const outside = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(outside, 2 * count) / 2,
    upper: chiSquareQuantile(1 - outside, 2 * count + 2) / 2,
    method: 'exact Poisson',
  };
}

/** Byar's approximation to the Poisson limits of a count (Breslow & Day 1987, volume II, page 69). */
export function byarCountLimits(count: number, level: number): CountLimits {
  const z = criticalValue(level);
  const lower = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  const next = count + 1;
  return { lower, upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3, method: 'Byar' };
}

/** Exact limits below 10 events, Byar's from 10 on, as English public-health practice has it. */
export function countLimits(count: number, level: number): CountLimits {
  return count < 10 ? exactCountLimits(count, level) : byarCountLimits(count, level);
}
