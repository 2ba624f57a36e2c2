import { betaPoint } from './beta-quantile.js';
import { chiSquareCdf, chiSquareQuantile, chiSquareUpperTail } from './chi-square.js';
import { incompleteBeta } from './incomplete-beta.js';
import type { UnitPoint } from './incomplete-beta.js';

/** Degrees of freedom of the numerator and of the denominator of a variance ratio. */
export interface VarianceRatioDegrees {
  numerator: number;
  denominator: number;
}

/**
 * Share of the F distribution at or below `f`.
 *
 * @example fCdf(1, { numerator: 5, denominator: 5 }) // => 0.5
 */
export function fCdf(f: number, { numerator, denominator }: VarianceRatioDegrees): number {
  if (denominator === Infinity) return chiSquareCdf(f * numerator, numerator);
  return incompleteBeta(pointOf(f, numerator, denominator), numerator / 2, denominator / 2).lower;
}

/**
 * Share of the F distribution above `f`.
 *
 * @example fUpperTail(4.964602744, { numerator: 1, denominator: 10 }) // => 0.05
 */
export function fUpperTail(f: number, { numerator, denominator }: VarianceRatioDegrees): number {
  if (denominator === Infinity) return chiSquareUpperTail(f * numerator, numerator);
  return incompleteBeta(pointOf(f, numerator, denominator), numerator / 2, denominator / 2).upper;
}

/**
 * The value below which the share `p` of the F distribution lies.
 *
 * @example fQuantile(0.95, { numerator: 1, denominator: 10 }) // => 4.964602744
 */
export function fQuantile(p: number, { numerator, denominator }: VarianceRatioDegrees): number {
  if (!(p >= 0 && p <= 1) || !(numerator > 0 && denominator > 0)) return NaN;
  if (denominator === Infinity) return chiSquareQuantile(p, numerator) / numerator;
  const a = numerator / 2;
  const b = denominator / 2;
  const { x, complement } = p <= 0.5 ? betaPoint(p, 'lower', a, b) : betaPoint(1 - p, 'upper', a, b);
  return (x / complement) * (denominator / numerator);
}

function pointOf(f: number, numerator: number, denominator: number): UnitPoint {
  if (Number.isNaN(f)) return { x: NaN, complement: NaN };
  if (f <= 0) return { x: 0, complement: 1 };
  const odds = f * (numerator / denominator);
  if (odds === Infinity) return { x: 1, complement: 0 };
  return { x: odds / (1 + odds), complement: 1 / (1 + odds) };
}
