import type { Estimate } from './estimate.js';
import { separateThousands } from './format-count.js';
import { markerFor, markers } from './markers.js';

/** From this denominator on a percentage bears one decimal; below, a single person would move it by more than that. */
const decimalFrom = 1000;

function decimalsFor(denominator: number | null): number {
  return denominator !== null && denominator >= decimalFrom ? 1 : 0;
}

/** Rounds half away from zero as it is written: 0.285 is 28.5%, though its binary fraction lies a little below. */
function writePercent(share: number, decimals: number): string {
  const scale = 10 ** decimals;
  const exact = Number((Math.abs(share) * 100 * scale).toPrecision(12));
  const rounded = Math.round(exact) / scale;
  return separateThousands(`${share < 0 && rounded > 0 ? '-' : ''}${rounded.toFixed(decimals)}`);
}

function isShown(estimate: Estimate): estimate is Estimate & { value: number } {
  return estimate.status === 'PUBLISHED' && estimate.value !== null && Number.isFinite(estimate.value);
}

/** The sign in place of a figure that is not shown; a published one without a value cannot be computed. */
function signOf(estimate: Estimate): string {
  return markerFor(estimate.status === 'PUBLISHED' ? 'NOT_COMPUTABLE' : estimate.status).marker;
}

/**
 * A share as a percentage with the digits its denominator allows, or the sign of the reason why there is none.
 * @example formatShare(estimate) // "41%", "41.3%" of 1,000 or more, "[c]", "[low]" when above zero but rounded to it
 */
export function formatShare(estimate: Estimate, denominator: number | null = null): string {
  if (!isShown(estimate)) return signOf(estimate);
  const percent = writePercent(estimate.value, decimalsFor(denominator));
  return estimate.value !== 0 && Number(percent.replace('−', '')) === 0 ? markers.low.marker : `${percent}%`;
}

/**
 * A share with its interval, or the share alone where it has none.
 * @example formatInterval(estimate) // "41% (36% to 46%)"
 */
export function formatInterval(estimate: Estimate, denominator: number | null = null): string {
  const share = formatShare(estimate, denominator);
  const { lower, upper } = estimate;
  if (!isShown(estimate) || lower === null || upper === null) return share;
  const decimals = decimalsFor(denominator);
  return `${share} (${writePercent(lower, decimals)}% to ${writePercent(upper, decimals)}%)`;
}

/**
 * A difference of two shares (-1 to 1) in percentage points, with a true minus sign.
 * @example formatPoints(-0.061, 5000) // "−6.1 percentage points"
 */
export function formatPoints(difference: number, denominator: number | null = null): string {
  const points = writePercent(difference, decimalsFor(denominator));
  return `${points} percentage ${points === '1' || points === '−1' ? 'point' : 'points'}`;
}
