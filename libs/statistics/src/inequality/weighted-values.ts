import { estimate, notComputable } from '../result/index.js';
import type { NotComputable, Result } from '../result/index.js';

/** A figure of an area or person, and how many people it stands for. */
export interface WeightedValue {
  value: number | null;
  /** 1 where every row stands for one; 0 leaves the row without influence. */
  population: number;
}

/** Figures with their population shares. */
export interface ValueShares {
  values: number[];
  shares: number[];
  mean: number;
  /** Rows left out because their figure is missing. */
  missing: number;
}

/**
 * Reads rows of figures: shares of population and the mean, leaving out rows whose figure is missing. Refuses no figure
 * at all (`too-few-groups`), a negative one (`out-of-range`), a negative population or none at all
 * (`invalid-population`) and figures that are all zero (`undefined-on-scale`).
 */
export function readValues(rows: readonly WeightedValue[]): ValueShares | NotComputable {
  const values: number[] = [];
  const populations: number[] = [];
  let total = 0;
  for (const { value, population } of rows) {
    if (value === null) continue;
    if (!(value >= 0) || !Number.isFinite(value)) {
      return notComputable('out-of-range', `The figure ${value} is negative or not finite.`);
    }
    if (!(population >= 0) || !Number.isFinite(population)) {
      return notComputable('invalid-population', `A population of ${population} cannot weigh a figure.`);
    }
    values.push(value);
    populations.push(population);
    total += population;
  }
  if (values.length === 0) return notComputable('too-few-groups', 'There are no figures to compare.');
  if (total === 0) return notComputable('invalid-population', 'All populations are zero.');
  const shares = populations.map((population) => population / total);
  const mean = values.reduce((sum, value, index) => sum + value * shares[index]!, 0);
  if (mean === 0) return notComputable('undefined-on-scale', 'All figures are zero, so none differs from their mean.');
  return { values, shares, mean, missing: rows.length - values.length };
}

/** An index of figures already read; `groups` counts rows. */
export function indexEstimate(value: number, { values, missing }: ValueShares): Result {
  const warnings =
    missing > 0
      ? [{ code: 'missing-groups' as const, message: `${missing} rows without a figure were left out.` }]
      : [];
  return estimate({ value, groups: { used: values.length, missing }, warnings });
}
