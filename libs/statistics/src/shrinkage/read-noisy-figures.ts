import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** The figure of one unit (an area) with its standard error; null where there is none. */
export interface NoisyFigure {
  unit: string;
  value: number | null;
  standardError: number | null;
  /** How much it counts where the common mean and the variance are found; 1 unless given. */
  weight?: number;
  /** What the figure is expected to go with, for shrinkage toward a regression; as many for each unit. */
  covariates?: readonly number[];
}

/** A figure that is there. */
export interface KnownFigure {
  unit: string;
  value: number;
  standardError: number;
  weight: number;
  covariates: readonly number[];
}

/** The figures that are there, or why they cannot be used. */
export function readNoisyFigures(figures: readonly NoisyFigure[]): KnownFigure[] | NotComputable {
  if (new Set(figures.map(({ unit }) => unit)).size < figures.length) {
    return notComputable('invalid-argument', 'A unit is given twice: one figure is wanted for each.');
  }
  const known = figures.flatMap(({ unit, value, standardError, weight = 1, covariates = [] }) =>
    value === null || standardError === null ? [] : [{ unit, value, standardError, weight, covariates }],
  );
  if (known.length === 0) return notComputable('too-few-groups', 'No unit has a figure with a standard error.');
  if (known.some((each) => !isPossible(each))) {
    return notComputable(
      'out-of-range',
      'A figure, error, weight or covariate is not finite, or one of them negative.',
    );
  }
  if (!known.some(({ weight }) => weight > 0)) return notComputable('invalid-population', 'All weights are zero.');
  const [{ covariates }] = known as [KnownFigure, ...KnownFigure[]];
  return known.every((each) => each.covariates.length === covariates.length)
    ? known
    : notComputable('invalid-argument', 'Units have different numbers of covariates.');
}

function isPossible({ value, standardError, weight, covariates }: KnownFigure): boolean {
  const isAmount = (amount: number) => amount >= 0 && Number.isFinite(amount);
  return Number.isFinite(value) && isAmount(standardError) && isAmount(weight) && covariates.every(Number.isFinite);
}
