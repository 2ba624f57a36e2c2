import { estimate, notComputable } from '../result/index.js';
import type { Result } from '../result/index.js';
import { kendallScore } from './mann-kendall.js';

/** Series longer than this are tested by {@link mannKendall}: the exact count grows with the square of the length. */
const longestExact = 50;

/**
 * Exact Kendall test of a series against time, for short series without ties; `value` is tau.
 *
 * The p-value counts the orders of the values that are at least as far from no trend, two-sided. Refuses fewer than 3
 * values (`too-few-observations`), more than 50 or ties (`invalid-argument`: use {@link mannKendall}).
 *
 * Source: Kendall 1938, Biometrika 30:81.
 */
export function exactKendall(series: readonly number[]): Result<{ pValue: number }> {
  const n = series.length;
  if (n < 3) return notComputable('too-few-observations', 'A trend needs at least three values.');
  if (n > longestExact || new Set(series).size < n || series.some((value) => !Number.isFinite(value))) {
    return notComputable('invalid-argument', 'The exact test is for up to 50 values without ties.');
  }
  const pairs = (n * (n - 1)) / 2;
  const rising = (kendallScore(series) + pairs) / 2;
  const built = estimate({ value: (2 * rising - pairs) / pairs, groups: { used: n, missing: 0 } });
  if (!built.computable) return built;
  const fewer = Math.min(rising, pairs - rising);
  const tail = orderShares(n)
    .slice(0, fewer + 1)
    .reduce((sum, share) => sum + share, 0);
  return { ...built, pValue: Math.min(1, 2 * tail) };
}

/** Share of the orders of n values that have 0, 1, 2 … rising pairs: each further value adds 0 up to its number. */
function orderShares(n: number): Float64Array {
  let shares = Float64Array.of(1);
  for (let size = 2; size <= n; size += 1) {
    const next = new Float64Array((size * (size - 1)) / 2 + 1);
    shares.forEach((share, pairs) => {
      for (let added = 0; added < size; added += 1) next[pairs + added]! += share / size;
    });
    shares = next;
  }
  return shares;
}
