import { notComputable, relativeRanks } from '@monitor/statistics';
import type { NotComputable } from '@monitor/statistics';
import { naturalScale, scaleOf } from './public-health-quantile.js';
import type { PublicHealthQuantile, ValueScale, ValueType } from './public-health-quantile.js';

/** Quantiles from most to least deprived, with what a weighted line through them needs. */
export interface QuantileFigures {
  /** On the natural scale. */
  values: Float64Array;
  /** Standard errors and values on `errorScale`. */
  standardErrors: Float64Array;
  scaledValues: Float64Array;
  errorScale: ValueScale;
  /** Slope of the weighted line through y: Σ slopeRow·y; its value at the most deprived end: Σ interceptRow·y. */
  slopeRow: number[];
  interceptRow: number[];
}

/** The 97.5% point of the normal distribution, by which limits are turned into standard errors. */
const z95 = 1.959963984540054;

/** Reads the quantiles of one area-period, or tells which of them stops the computation. */
export function readQuantiles(
  quantiles: readonly PublicHealthQuantile[],
  valueType: ValueType,
  transform: boolean,
): QuantileFigures | NotComputable {
  const sorted = [...quantiles].sort((left, right) => left.quantile - right.quantile);
  const refusal = refuse(sorted, transform);
  if (refusal) return refusal;
  const byError = sorted.every(({ standardError }) => standardError != null);
  const errorScale = byError && !transform ? naturalScale : scaleOf[valueType];
  const values = Float64Array.from(sorted, ({ value }) => value!);
  const scaledValues = values.map(errorScale.forward);
  const standardErrors = Float64Array.from(sorted, (quantile) =>
    byError && !transform
      ? quantile.standardError!
      : (errorScale.forward(quantile.upper!) - errorScale.forward(quantile.lower!)) / (2 * z95),
  );
  for (let j = 0; j < sorted.length; j += 1) {
    if (!Number.isFinite(scaledValues[j]) || !Number.isFinite(standardErrors[j])) {
      const message = `Quantile ${sorted[j]!.quantile} has no finite value on the ${errorScale.name} scale (a zero or one).`;
      return notComputable('undefined-on-scale', message);
    }
    if (standardErrors[j]! < 0) {
      return notComputable('out-of-range', `The standard error of quantile ${sorted[j]!.quantile} is negative.`);
    }
  }
  const populations = Float64Array.from(sorted, ({ population }) => population!);
  return { values, scaledValues, standardErrors, errorScale, ...rowsOf(populations) };
}

function refuse(sorted: readonly PublicHealthQuantile[], transform: boolean): NotComputable | null {
  const count = sorted.length;
  if (count < 5 || count > 100) {
    return notComputable('too-few-groups', `There are ${count} quantiles; between 5 and 100 are needed.`);
  }
  for (let j = 0; j < count; j += 1) {
    const { quantile, population } = sorted[j]!;
    if (!Number.isFinite(quantile) || (j > 0 && quantile === sorted[j - 1]!.quantile)) {
      return notComputable('invalid-order', 'Every quantile needs a rank of its own.');
    }
    if (population == null || !(population > 0 && population < Infinity)) {
      return notComputable('invalid-population', `The population of quantile ${quantile} is missing or not above 0.`);
    }
    const lacking = lackOf(sorted[j]!, transform);
    if (lacking !== null) return notComputable('missing-value', `Quantile ${quantile} has no ${lacking}.`);
  }
  return null;
}

/** What a quantile should say and does not. */
function lackOf({ value, standardError, lower, upper }: PublicHealthQuantile, transform: boolean): string | null {
  if (value == null) return 'value';
  const hasLimits = lower != null && upper != null;
  if (transform) return hasLimits ? null : 'limits';
  return standardError != null || hasLimits ? null : 'standard error or limits';
}

/** A weighted least-squares line is linear in y: these are the weights its slope and its intercept give each y. */
function rowsOf(populations: Float64Array): { slopeRow: number[]; interceptRow: number[] } {
  const total = populations.reduce((sum, population) => sum + population, 0);
  const ridits = relativeRanks(
    populations.map((_population, j) => j),
    populations,
  );
  // The weighted mean of the ridits is one half by construction.
  const squares = ridits.reduce((sum, ridit, j) => sum + (populations[j]! / total) * (ridit - 0.5) ** 2, 0);
  const slopeRow = ridits.map((ridit, j) => ((populations[j]! / total) * (ridit - 0.5)) / squares);
  const interceptRow = slopeRow.map((weight, j) => populations[j]! / total - weight / 2);
  return { slopeRow, interceptRow };
}
