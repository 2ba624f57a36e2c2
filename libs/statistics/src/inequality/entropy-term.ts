import { logExcess } from '../numerics/log-excess.js';

/** Beyond this relative distance from the mean the plain formula keeps all its digits. */
const near = 0.01;

/**
 * ρ ln ρ − (ρ − 1) for ρ = value/mean: what one figure adds to Theil's T. Never negative, 1 for a figure of zero; the
 * (ρ − 1), which sum to nothing, keep the digits near equality.
 */
export function theilTerm(value: number, mean: number): number {
  if (value === 0) return 1;
  const distance = (value - mean) / mean;
  const ratio = value / mean;
  if (distance > near || distance < -near) return ratio * Math.log(ratio) - distance;
  return ratio * logExcess(mean, value);
}

/**
 * (ρ^α − 1 − α(ρ − 1)) / (α(α − 1)): what one figure adds to generalised entropy. Never negative; infinite for a figure
 * of zero where α is 0 or less.
 */
export function entropyTerm(value: number, mean: number, alpha: number): number {
  if (alpha === 1) return theilTerm(value, mean);
  if (value === 0) return alpha > 0 ? 1 / alpha : Infinity;
  if (alpha === 0) return logExcess(value, mean);
  const distance = (value - mean) / mean;
  const log = Math.abs(distance) > near ? Math.log(value / mean) : Math.log1p(distance);
  // Two ways to write the same, each steady where the other divides by nearly nothing.
  const term =
    Math.abs(alpha - 1) < 0.5
      ? ((1 + distance) * (Math.expm1((alpha - 1) * log) / (alpha - 1)) - distance) / alpha
      : (Math.expm1(alpha * log) / alpha - distance) / (alpha - 1);
  return Math.max(0, term);
}
