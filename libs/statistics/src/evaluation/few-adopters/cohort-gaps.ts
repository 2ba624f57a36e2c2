import type { NotComputable } from '../../result/index.js';
import type { Block } from '../synthetic/block-panel.js';
import { ridgeWeights } from '../synthetic/ridge-weights.js';
import { fitWeights, pathsOf } from '../synthetic/synthetic-fit.js';
import type { FitSettings, SyntheticWeights } from '../synthetic/synthetic-fit.js';
import { fitSynthetic } from '../synthetic/synthetic-options.js';
import { unitProblem } from '../synthetic/weight-problem.js';
import type { AdoptingCohort, FewAdoptersPanel, OutcomeRow } from './few-adopters-panel.js';

/** A cohort whose weights are known, and those that never adopt without the periods between adoption and the lag. */
export interface WeighedCohort {
  readonly cohort: AdoptingCohort;
  readonly settings: FitSettings;
  readonly weights: SyntheticWeights;
  readonly never: readonly OutcomeRow[];
  /** By how much the cohort lay above its weighted comparison in each period, less the weighted gap before adoption. */
  readonly gaps: readonly number[];
}

/** Weighs those that never adopt, and the periods before adoption, for one cohort. */
export function weighCohort(panel: FewAdoptersPanel, cohort: AdoptingCohort): WeighedCohort | NotComputable {
  const never = panel.never.map(({ outcomes }) => withoutLag(outcomes, cohort));
  const fitted = fitSynthetic({
    outcomes: [...never, ...cohort.adopters.map((outcomes) => withoutLag(outcomes, cohort))],
    controls: never.length,
    periodsBefore: cohort.start,
  });
  if ('computable' in fitted) return fitted;
  const { fit: weights, settings } = fitted;
  const rows = [...panel.never.map(({ outcomes }) => outcomes), ...cohort.adopters];
  return { cohort, settings, weights, never, gaps: gapsOf({ rows, controls: never.length }, weights) };
}

/** The gaps of units that never adopt in the role of the cohort, weighed anew under the penalties of the cohort. */
export function gapsOfPlacebo(
  { cohort, settings, weights, never }: WeighedCohort,
  panel: FewAdoptersPanel,
  { playing, left }: { playing: readonly number[]; left: readonly number[] },
): readonly number[] {
  const order = [...left, ...playing];
  const block: Block = { rows: order.map((row) => never[row]!), controls: left.length, before: cohort.start };
  const controls = ridgeWeights(unitProblem(block, settings.controlPenalty, settings.controlIntercept));
  const fit = fitWeights(block, { ...settings, keepsControls: true }, { controls, periods: weights.periods });
  const rows = order.map((row) => panel.never[row]!.outcomes);
  return gapsOf({ rows, controls: left.length }, fit);
}

function withoutLag(outcomes: OutcomeRow, { start, first }: AdoptingCohort): OutcomeRow {
  return [...outcomes.slice(0, start), ...outcomes.slice(first)];
}

function gapsOf({ rows, controls }: Omit<Block, 'before'>, weights: SyntheticWeights): number[] {
  const { treated, synthetic } = pathsOf({ rows, controls, before: weights.periods.length }, weights);
  const gaps = treated.map((outcome, period) => outcome - synthetic[period]!);
  const before = weights.periods.reduce((sum, weight, period) => sum + weight * gaps[period]!, 0);
  return gaps.map((gap) => gap - before);
}
