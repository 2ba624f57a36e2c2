import { normalCdf, normalDensity, normalQuantile } from '../numerics/index.js';
import { brentRoot } from '../optimisation/index.js';
import type { RankClaim } from './rank-claims.js';
import type { RankedUnits } from './ranked-units.js';

/** What is claimed of another unit against the one that all claims share. */
interface Rival {
  error: number;
  errorOfDifference: number;
  /** Whether it is claimed to be larger, and to be smaller. */
  claimedLarger: boolean;
  claimedSmaller: boolean;
}

/** The unit that every claim is about; claims about no common unit have no such integral. */
export function sharedUnit(claims: readonly RankClaim[]): number {
  const isIn = (unit: number) => claims.every(({ larger, smaller }) => larger === unit || smaller === unit);
  const shared = claims.flatMap(({ larger, smaller }) => [larger, smaller]).find(isIn);
  if (shared === undefined) throw new Error('These claims are about no common unit.');
  return shared;
}

/**
 * The critical value of claims that all are about one unit, without simulation: given the error of that unit the others
 * are independent, so that the chance of no false claim is one integral over it.
 */
export function exactCriticalValue(
  claims: readonly RankClaim[],
  units: RankedUnits,
  shared: number,
  level: number,
): number {
  const error = errorOf(units, shared);
  const rivals = rivalsOf(claims, units, shared);
  const smallest = Math.min(...rivals.map((rival) => rival.error / error));
  // Steps that are fine beside the narrowest bend of what is integrated, or it cannot be resolved at all.
  const step = Math.max(Math.min(0.1, smallest / 2), reach / 2000);
  // One claim alone needs no more than this; all of them, whatever their dependence, need no more than Bonferroni's.
  const least = normalQuantile(level) - 1e-6;
  const most = normalQuantile(1 - (1 - level) / claims.length) + 1e-6;
  return brentRoot((critical) => noFalseClaim(critical, error, rivals, step) - level, least, most, 1e-9);
}

const reach = 8.5;

function noFalseClaim(critical: number, error: number, rivals: readonly Rival[], step: number): number {
  const half = Math.ceil(reach / step);
  let sum = 0;
  for (let at = -half; at <= half; at++) {
    const z = at * step;
    let chance = normalDensity(z);
    for (const rival of rivals) chance *= nothingClaimedOf(rival, z * error, critical);
    sum += chance;
  }
  return sum * step;
}

function nothingClaimedOf(rival: Rival, shared: number, critical: number): number {
  const margin = critical * rival.errorOfDifference;
  const above = rival.claimedLarger ? shareBelow(shared + margin, rival.error) : 1;
  const below = rival.claimedSmaller ? shareBelow(shared - margin, rival.error) : 0;
  return Math.max(0, above - below);
}

function shareBelow(limit: number, error: number): number {
  if (error === 0) return limit >= 0 ? 1 : 0;
  return normalCdf(limit / error);
}

function rivalsOf(claims: readonly RankClaim[], units: RankedUnits, shared: number): Rival[] {
  const others = [...new Set(claims.map(({ larger, smaller }) => (larger === shared ? smaller : larger)))];
  return others.map((other) => ({
    error: errorOf(units, other),
    errorOfDifference: units.errorsOfDifference[shared * units.count + other]!,
    claimedLarger: claims.some(({ larger }) => larger === other),
    claimedSmaller: claims.some(({ smaller }) => smaller === other),
  }));
}

function errorOf({ count, covariance }: RankedUnits, unit: number): number {
  return Math.sqrt(covariance[unit * count + unit]!);
}
