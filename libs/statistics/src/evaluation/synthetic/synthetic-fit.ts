import { bestWeights } from './best-weights.js';
import { meanOf, meanRow, noiseLevel } from './block-panel.js';
import type { Block } from './block-panel.js';
import { frankWolfeWeights } from './frank-wolfe.js';
import { equalWeights, periodProblem, unitProblem } from './weight-problem.js';
import type { WeightSearch, WeightProblem } from './weight-problem.js';

export type SyntheticEstimator =
  'synthetic-difference-in-differences' | 'synthetic-control' | 'difference-in-differences';

/** `optimal`: the optimum; `as-synthdid-0.0.9`: where the search of that R package ends, short of it. */
export type SyntheticSearch = 'optimal' | 'as-synthdid-0.0.9';

/** What the published method leaves open to choose; each has its published value unless given. */
export interface SyntheticTuning {
  /** The noise level that penalties are multiples of: the spread of the controls' changes before treatment. */
  noise?: number;
  /** The penalty on uneven weights of controls in noise levels: (treated units x later periods)^(1/4), or 1e-6. */
  controlPenalty?: number;
  /** The same for weights of periods: 1e-6. */
  periodPenalty?: number;
  /** Whether controls may lie at another level than the treated: yes, but not for a synthetic control. */
  controlIntercept?: boolean;
  /** Whether earlier periods may lie at another level than later ones: yes. */
  periodIntercept?: boolean;
  /** Weights of controls to start the search at; equal ones unless given. */
  controlStart?: readonly number[];
  /** Weights of earlier periods to start at. */
  periodStart?: readonly number[];
  /** Whether the starting weights of controls, of periods, are kept as they are. */
  keepsControls?: boolean;
  keepsPeriods?: boolean;
}

/** Everything that decides the weights of a block, and of every resample of it. */
export interface FitSettings {
  readonly estimator: SyntheticEstimator;
  readonly search: SyntheticSearch;
  readonly noise: number;
  readonly controlPenalty: number;
  readonly periodPenalty: number;
  readonly controlIntercept: boolean;
  readonly periodIntercept: boolean;
  readonly keepsControls: boolean;
  readonly keepsPeriods: boolean;
}

/** Weights of controls and of earlier periods. */
export interface SyntheticWeights {
  readonly controls: readonly number[];
  readonly periods: readonly number[];
}

export interface SyntheticFit extends SyntheticWeights {
  readonly controlSearch: WeightSearch | null;
  readonly periodSearch: WeightSearch | null;
}

/** The settings of a block: published values where nothing else is asked for. */
export function settingsOf(
  block: Block,
  estimator: SyntheticEstimator,
  search: SyntheticSearch,
  tuning: SyntheticTuning,
): FitSettings {
  const isControlOnly = estimator === 'synthetic-control';
  const treatedCells = (block.rows.length - block.controls) * (block.rows[0]!.length - block.before);
  const noise = tuning.noise ?? noiseLevel(block);
  return {
    estimator,
    search,
    noise,
    controlPenalty: (tuning.controlPenalty ?? (isControlOnly ? 1e-6 : treatedCells ** 0.25)) * noise,
    periodPenalty: (tuning.periodPenalty ?? 1e-6) * noise,
    controlIntercept: tuning.controlIntercept ?? !isControlOnly,
    periodIntercept: tuning.periodIntercept ?? true,
    keepsControls: tuning.keepsControls ?? false,
    keepsPeriods: tuning.keepsPeriods ?? isControlOnly,
  };
}

function searchFrom(problem: WeightProblem, start: readonly number[], { search, noise }: FitSettings): WeightSearch {
  if (search === 'optimal') return bestWeights(problem, start);
  return frankWolfeWeights(problem, start, (1e-5 * noise) ** 2);
}

/** The weights of a block; a single control has all the weight. */
export function fitWeights(block: Block, settings: FitSettings, start: SyntheticWeights): SyntheticFit {
  if (settings.estimator === 'difference-in-differences') {
    return {
      controls: equalWeights(block.controls),
      periods: equalWeights(block.before),
      controlSearch: null,
      periodSearch: null,
    };
  }
  const { controlPenalty, periodPenalty, controlIntercept, periodIntercept } = settings;
  const periodSearch = settings.keepsPeriods
    ? null
    : searchFrom(periodProblem(block, periodPenalty, periodIntercept), start.periods, settings);
  const controlSearch =
    settings.keepsControls || block.controls === 1
      ? null
      : searchFrom(unitProblem(block, controlPenalty, controlIntercept), start.controls, settings);
  return {
    controls: controlSearch?.weights ?? start.controls,
    periods: periodSearch?.weights ?? start.periods,
    controlSearch,
    periodSearch,
  };
}

/** Mean outcomes of the treated and weighted ones of the controls, by period. */
export function pathsOf(block: Block, { controls }: SyntheticWeights) {
  const treated = meanRow(block.rows.slice(block.controls));
  const synthetic = treated.map((_, period) =>
    controls.reduce((sum, weight, unit) => sum + weight * block.rows[unit]![period]!, 0),
  );
  return { treated, synthetic };
}

/** The gap between the paths in each later period, less their weighted gap before the start. */
export function effectCurve(block: Block, weights: SyntheticWeights): number[] {
  const { treated, synthetic } = pathsOf(block, weights);
  const gaps = treated.map((outcome, period) => outcome - synthetic[period]!);
  const before = weights.periods.reduce((sum, weight, period) => sum + weight * gaps[period]!, 0);
  return gaps.slice(block.before).map((gap) => gap - before);
}

/** The mean of the effect curve. */
export function effectOf(block: Block, weights: SyntheticWeights): number {
  return meanOf(effectCurve(block, weights));
}
