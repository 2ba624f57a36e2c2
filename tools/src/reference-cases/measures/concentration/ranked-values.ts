import { notComputable } from '@monitor/statistics';
import type { NotComputable } from '@monitor/statistics';

/** A group or person: their standing (higher is better off), their figure, and how many people they are. */
export interface RankedValue {
  standing: number;
  value: number | null;
  population: number;
}

/** Figures from the worst off to the best off, with fractional ranks and population shares. */
export interface RankedFigures {
  values: Float64Array;
  shares: Float64Array;
  ranks: Float64Array;
  weights: Float64Array;
  mean: number;
}

/** Whether rows of one standing share the rank of the middle of them all, or rank in the order they come. */
export type TiedStandings = 'averaged' | 'row-order';

/**
 * Orders rows by standing and gives each the share of the population below its middle. Refuses fewer than 2 rows
 * (`too-few-groups`), a missing figure or standing (`missing-value`), a population that is not above 0
 * (`invalid-population`), a figure that is not finite (`out-of-range`) and a mean not above zero (`undefined-on-scale`).
 */
export function rankFigures(rows: readonly RankedValue[], ties: TiedStandings): RankedFigures | NotComputable {
  const refusal = refuseRows(rows);
  if (refusal !== null) return refusal;
  const ordered = [...rows].sort((a, b) => a.standing - b.standing);
  const total = ordered.reduce((sum, { population }) => sum + population, 0);
  const values = Float64Array.from(ordered, ({ value }) => value!);
  const weights = Float64Array.from(ordered, ({ population }) => population);
  const shares = weights.map((weight) => weight / total);
  const mean = values.reduce((sum, value, index) => sum + value * shares[index]!, 0);
  if (!(mean > 0)) return notComputable('undefined-on-scale', 'The mean is not above zero: nothing is relative to it.');
  return { values, shares, ranks: fractionalRanks(ordered, shares, ties), weights, mean };
}

function fractionalRanks(ordered: readonly RankedValue[], shares: Float64Array, ties: TiedStandings): Float64Array {
  const ranks = new Float64Array(ordered.length);
  let below = 0;
  let start = 0;
  while (start < ordered.length) {
    let end = start + 1;
    let block = shares[start]!;
    while (ties === 'averaged' && end < ordered.length && ordered[end]!.standing === ordered[start]!.standing) {
      block += shares[end]!;
      end += 1;
    }
    ranks.fill(below + block / 2, start, end);
    below += block;
    start = end;
  }
  return ranks;
}

function refuseRows(rows: readonly RankedValue[]): NotComputable | null {
  if (rows.length < 2) return notComputable('too-few-groups', 'At least two groups are needed.');
  for (const { standing, value, population } of rows) {
    if (value === null || Number.isNaN(value) || Number.isNaN(standing)) {
      return notComputable('missing-value', 'A group has no figure or no standing.');
    }
    if (!Number.isFinite(value) || !Number.isFinite(standing)) {
      return notComputable('out-of-range', 'A figure or standing is not finite.');
    }
    if (!(population > 0) || !Number.isFinite(population)) {
      return notComputable('invalid-population', `A population of ${population} is not above 0.`);
    }
  }
  return null;
}
