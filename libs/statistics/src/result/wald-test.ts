import { normalUpperTail, studentTQuantile, studentTUpperTail } from '../numerics/index.js';
import { criticalValue } from './confidence.js';
import type { Interval } from './result.js';

/** A coefficient, how unsure it is, and what it is judged by: a t distribution, or the normal one where this is null. */
export interface WaldInput {
  value: number;
  standardError: number;
  degreesOfFreedom: number | null;
}

/** The limits of a coefficient at a level: as many standard errors away as the distribution says. */
export function waldLimits(
  { value, standardError, degreesOfFreedom }: WaldInput,
  level: number,
): Pick<Interval, 'lower' | 'upper'> {
  const quantile =
    degreesOfFreedom === null ? criticalValue(level) : studentTQuantile((1 + level) / 2, degreesOfFreedom);
  const margin = quantile * standardError;
  return { lower: value - margin, upper: value + margin };
}

/** The two-sided p value of a coefficient against 0. */
export function waldPValue({ value, standardError, degreesOfFreedom }: WaldInput): number {
  const distance = Math.abs(value / standardError);
  return 2 * (degreesOfFreedom === null ? normalUpperTail(distance) : studentTUpperTail(distance, degreesOfFreedom));
}
