import type { Estimate } from './estimate.js';
import { decimalsFor, shareFigure } from './figure.js';
import { figureText, unitWords, writeFigure, writePercent } from './write-figure.js';

/**
 * A share as a percentage with the digits its denominator allows, or the sign of the reason why there is none.
 * @example formatShare(estimate) // "41%", "41.3%" of 1,000 or more, "[c]", "[low]" when above zero but rounded to it
 */
export function formatShare(estimate: Estimate, denominator: number | null = null): string {
  return writeFigure(shareFigure(estimate, denominator)).figure;
}

/**
 * A share with its interval, or the share alone where it has none.
 * @example formatInterval(estimate) // "41% (36% to 46%)"
 */
export function formatInterval(estimate: Estimate, denominator: number | null = null): string {
  return figureText(shareFigure(estimate, denominator));
}

/**
 * A difference of two shares (-1 to 1) in percentage points, with a true minus sign.
 * @example formatPoints(-0.061, 5000) // "−6.1 percentage points"
 */
export function formatPoints(difference: number, denominator: number | null = null): string {
  const unit = unitWords('PERCENTAGE_POINTS', difference, decimalsFor(denominator));
  return `${pointsWithoutUnit(difference, denominator)} ${unit}`;
}

/**
 * The number alone of a difference in percentage points, for places where the unit is said elsewhere.
 * @example pointsWithoutUnit(-0.061, 5000) // "−6.1"
 */
export function pointsWithoutUnit(difference: number, denominator: number | null = null): string {
  return writePercent(difference, decimalsFor(denominator));
}
