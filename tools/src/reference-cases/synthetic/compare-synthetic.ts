import { syntheticDifferenceInDifferences } from '@monitor/statistics';
import type { BlockOutcomes, Result, SyntheticComparison, SyntheticOptions, SyntheticPanel } from '@monitor/statistics';

const estimators = {
  synthdid: 'synthetic-difference-in-differences',
  sc: 'synthetic-control',
  did: 'difference-in-differences',
} as const;

/** A comparison by the reference's short name, under the weights where it stops unless asked otherwise. */
export function compare(panel: SyntheticPanel, name: string, rest: Partial<SyntheticOptions> = {}) {
  const estimator = Object.entries(estimators).find(([short]) => short === name)?.[1];
  return syntheticDifferenceInDifferences({ weights: 'as-synthdid-0.0.9', estimator, ...rest, ...panel });
}

/** The recorded programme adds a ridge of 1e-11 of the mean diagonal entry to the squared penalties. */
export function optimum(panel: BlockOutcomes, name: string) {
  const plain = compare(panel, name, { weights: 'optimal' });
  if (!plain.computable || plain.noise === 0) return plain;
  const { penalties, noise } = plain;
  const before = panel.outcomes.slice(0, panel.controls).map((row) => row.slice(0, panel.periodsBefore).map(Number));
  const byPeriod = before[0]!.map((_, period) => before.map((row) => row[period]!));
  const withRidge = (columns: number[][], penalty: number) =>
    Math.sqrt(penalty ** 2 + 1e-11 * (meanSquare(columns) + penalty ** 2)) / noise;
  const tuning = {
    controlPenalty: withRidge(name === 'sc' ? before : before.map(centred), penalties.controls),
    periodPenalty: withRidge(byPeriod.map(centred), penalties.periods),
  };
  return compare(panel, name, { weights: 'optimal', tuning });
}

function centred(values: number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function meanSquare(columns: number[][]): number {
  const values = columns.flat();
  return values.reduce((sum, value) => sum + value ** 2, 0) / values.length;
}

/** The figures of a comparison, named as in the record. */
export function figures(comparison: Result<SyntheticComparison>) {
  if (!comparison.computable) return { notComputable: comparison.message };
  const { searches, penalties } = comparison;
  return {
    estimate: comparison.value,
    omega: comparison.controlWeights,
    lambda: comparison.periodWeights,
    zeta_omega: penalties.controls,
    zeta_lambda: penalties.periods,
    min_decrease: 1e-5 * comparison.noise,
    lambda_iterations: searches.periods?.steps,
    omega_iterations: searches.controls?.steps,
    lambda_objective: searches.periods?.objective,
    omega_objective: searches.controls?.objective,
    effect_curve: comparison.effectCurve,
    synthetic_path: comparison.syntheticPath,
    treated_path: comparison.treatedPath,
    beta: comparison.coefficients,
  };
}

export function optimalFigures(comparison: Result<SyntheticComparison>) {
  if (!comparison.computable) return { notComputable: comparison.message };
  return {
    estimate: comparison.value,
    omega: comparison.controlWeights,
    lambda: comparison.periodWeights,
    omega_objective: comparison.searches.controls?.objective,
    lambda_objective: comparison.searches.periods?.objective,
  };
}
