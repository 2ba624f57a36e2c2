import { fitWeightedLeastSquares } from '../regression/index.js';
import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import type { KnownFigure } from './read-noisy-figures.js';

/** What figures may be shrunken toward. */
export type TargetKind = 'mean' | 'zero' | 'regression';

/** What each figure is shrunken toward. */
export interface ShrinkageTarget {
  coefficients: number[];
  fitted: number[];
}

/** Their weighted mean, zero, or a weighted regression on the covariates. */
export function shrinkageTarget(figures: readonly KnownFigure[], kind: TargetKind): ShrinkageTarget | NotComputable {
  if (kind === 'zero') return { coefficients: [], fitted: figures.map(() => 0) };
  const rows = figures.map(({ covariates }) => (kind === 'mean' ? [1] : [1, ...covariates]));
  const columns = rows[0]?.length ?? 1;
  const { coefficients, fitted, rank } = fitWeightedLeastSquares({
    design: { rows: rows.length, columns, values: Float64Array.from(rows.flat()) },
    response: figures.map(({ value }) => value),
    weights: figures.map(({ weight }) => weight),
  });
  return rank === columns
    ? { coefficients: [...coefficients], fitted: [...fitted] }
    : notComputable('not-identified', 'The covariates do not tell the units apart: no regression can be fitted.');
}
