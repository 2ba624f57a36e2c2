import { choleskyFactor } from '../linear-algebra/index.js';
import { seededRandom } from '../numerics/index.js';
import type { RankClaim } from './rank-claims.js';
import type { RankedUnits } from './ranked-units.js';

/** Errors of all units, drawn together; `draws` rows of one error a unit. */
export interface DrawnErrors {
  draws: number;
  errors: Float64Array;
}

/** Draws errors by the covariance of the units; null where that is no covariance. */
export function drawErrors(units: RankedUnits, draws: number, seed: number): DrawnErrors | null {
  const { count, covariance } = units;
  const random = seededRandom(seed);
  const errors = new Float64Array(draws * count);
  for (let at = 0; at < errors.length; at++) errors[at] = random.normal();
  if (units.isIndependent) {
    const own = Float64Array.from({ length: count }, (_, i) => Math.sqrt(covariance[i * count + i]!));
    for (let at = 0; at < errors.length; at++) errors[at]! *= own[at % count]!;
    return { draws, errors };
  }
  const lower = choleskyFactor({ rows: count, columns: count, values: covariance });
  if (lower === null) return null;
  for (let draw = 0; draw < draws; draw++) {
    // From the last unit up, so that the errors it is made of are still untouched.
    for (let i = count - 1; i >= 0; i--) {
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += lower.values[i * count + j]! * errors[draw * count + j]!;
      errors[draw * count + i] = sum;
    }
  }
  return { draws, errors };
}

/**
 * The value that the largest of all standardised differences exceeds with the chance 1 - level: the quantile (type 7) of
 * that largest difference over the draws.
 */
export function simulatedCriticalValue(
  claims: readonly RankClaim[],
  units: RankedUnits,
  { draws, errors }: DrawnErrors,
  level: number,
): number {
  const { first, second, error, isMutual } = pairsOf(claims, units);
  const largest = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const start = draw * units.count;
    let most = -Infinity;
    for (let pair = 0; pair < first.length; pair++) {
      const difference = (errors[start + first[pair]!]! - errors[start + second[pair]!]!) / error[pair]!;
      const size = isMutual[pair] === 1 ? Math.abs(difference) : difference;
      if (size > most) most = size;
    }
    largest[draw] = most;
  }
  return quantileOf(largest.sort(), level);
}

/** Two claims about the same two units are one pair, whose difference counts either way. */
function pairsOf(claims: readonly RankClaim[], { count, errorsOfDifference }: RankedUnits) {
  const made = new Set(claims.map(({ larger, smaller }) => larger * count + smaller));
  const pairs = claims.filter(({ larger, smaller }) => larger < smaller || !made.has(smaller * count + larger));
  return {
    first: Int32Array.from(pairs, ({ larger }) => larger),
    second: Int32Array.from(pairs, ({ smaller }) => smaller),
    error: Float64Array.from(pairs, ({ larger, smaller }) => errorsOfDifference[larger * count + smaller]!),
    isMutual: Uint8Array.from(pairs, ({ larger, smaller }) => (made.has(smaller * count + larger) ? 1 : 0)),
  };
}

function quantileOf(ascending: Float64Array, share: number): number {
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [ascending[below]!, ascending[Math.min(below + 1, ascending.length - 1)]!];
  return low + (place - below) * (high - low);
}
