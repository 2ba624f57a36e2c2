import { isRoundingNoise, largestSize } from '../../numerics/rounding-noise.js';
import { confidenceLevel, criticalValue, estimate, finiteFigures, notComputable } from '../../result/index.js';
import type { NotComputable, Result, Warning } from '../../result/index.js';
import { assignmentCount, assignmentsBeside } from '../randomisation/assignments.js';
import { meanOf } from './block-panel.js';
import {
  allPlacebos,
  bootstrapsOf,
  drawnBootstraps,
  drawnPlacebos,
  placebosOf,
  replicationsOf,
} from './resample-draws.js';
import type { DrawOptions, Resamples } from './resample-draws.js';
import { effectUnderWeights, refittedEffect } from './resampled-effects.js';
import type { Resample } from './resampled-effects.js';
import { effectOf } from './synthetic-fit.js';
import { searchWarning } from './synthetic-difference-in-differences.js';
import { fitSynthetic } from './synthetic-options.js';
import type { FittedBlock, SyntheticOptions } from './synthetic-options.js';

/** `placebo`: controls in the role of the treated; `jackknife`: each unit left out; `bootstrap`: units drawn anew. */
export type SyntheticUncertainty = 'placebo' | 'jackknife' | 'bootstrap';

/** How the uncertainty of a synthetic comparison is asked for. */
export type SyntheticInferenceOptions = SyntheticOptions &
  DrawOptions & {
    /** Placebos unless given: the only way with one treated unit. */
    uncertainty?: SyntheticUncertainty;
    confidence?: number;
  };

/** What resampling tells besides the standard error. */
export interface SyntheticInference {
  /** The effect in each resample. */
  replicates: readonly number[];
  /** Rows of each resample, controls first, and how many of them are controls. */
  resamples: readonly Resample[];
  /** Whether these are all resamples that there are. */
  isExact: boolean;
  /** Of placebos: the share of effects as far from 0 as the actual one, itself counted; null otherwise. */
  pValue: number | null;
  /** No p-value can be lower than this; null where there is none. */
  smallestPValue: number | null;
}

/** Up to this number of choices of controls all are gone through. */
const mostEnumerated = 20_000;

function placebos({ block }: FittedBlock, options: DrawOptions): Resamples | NotComputable {
  const { controls } = block;
  const treated = block.rows.length - controls;
  if (controls <= treated) {
    const message = `${controls} controls cannot play ${treated} treated and leave a control; take the jackknife.`;
    return notComputable('too-few-groups', message);
  }
  if (options.draws) return placebosOf(block, options.draws);
  const seed = options.seed ?? 1;
  if (assignmentCount(controls, treated) <= mostEnumerated) {
    const first = Array.from({ length: treated }, (_, position) => position);
    return allPlacebos(controls, assignmentsBeside(first, controls, seed).assignments);
  }
  const replications = replicationsOf(options.replications ?? 999);
  return typeof replications === 'number' ? drawnPlacebos(block, replications, seed) : replications;
}

function bootstraps({ block }: FittedBlock, options: DrawOptions): Resamples | NotComputable {
  if (block.rows.length - block.controls < 2) {
    return notComputable('too-few-groups', 'With one treated unit the bootstrap knows nothing of its scatter.');
  }
  if (options.draws) return bootstrapsOf(block, options.draws);
  const replications = replicationsOf(options.replications ?? 200);
  return typeof replications === 'number' ? drawnBootstraps(block, replications, options.seed ?? 1) : replications;
}

function leavingOneOut({ block, fit }: FittedBlock): Resamples | NotComputable {
  const { rows, controls } = block;
  if (rows.length - controls < 2 || fit.controls.filter((weight) => weight > 0).length < 2) {
    const message = 'The jackknife needs two treated units and two controls with weight; take placebos.';
    return notComputable('too-few-groups', message);
  }
  const resamples = rows.map((_row, left) => ({
    rows: rows.flatMap((_other, row) => (row === left ? [] : [row])),
    controls: controls - (left < controls ? 1 : 0),
  }));
  return { resamples, isExact: true };
}

/** The spread of replicates about their mean; of the jackknife n - 1 times the variance is summed, not averaged. */
function standardErrorOf(replicates: readonly number[], uncertainty: SyntheticUncertainty): number {
  const mean = meanOf(replicates);
  const squares = replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const factor = uncertainty === 'jackknife' ? replicates.length - 1 : 1;
  return Math.sqrt((factor * squares) / replicates.length);
}

function shareOfPlacebos(replicates: readonly number[], effect: number): number {
  const tie = 1e-9 * largestSize([...replicates, effect]);
  const asFar = replicates.filter((value) => Math.abs(value) >= Math.abs(effect) - tie).length;
  return (1 + asFar) / (1 + replicates.length);
}

function verdictImpossible(smallest: number | null, significance: number): Warning[] {
  if (smallest === null || smallest <= significance + 1e-9) return [];
  const message = `With so few placebos p cannot fall below ${smallest.toFixed(3)}: no verdict at ${(100 * significance).toFixed(0)}% is possible.`;
  return [{ code: 'weak-design', message }];
}

function resamplesOf(fitted: FittedBlock, options: SyntheticInferenceOptions): Resamples | NotComputable {
  const { uncertainty = 'placebo' } = options;
  if (uncertainty === 'jackknife') return leavingOneOut(fitted);
  return uncertainty === 'bootstrap' ? bootstraps(fitted, options) : placebos(fitted, options);
}

/**
 * How sure the effect of a synthetic comparison is: its standard error by placebos, jackknife or bootstrap, and how many
 * placebos show as much.
 *
 * In words: a placebo lets controls play the treated and estimates their effect against the other controls, where nothing
 * happened: all choices of controls up to 20,000, else 999 seeded draws. p is the share of effects as far from 0, the
 * actual one counted: with six controls and one treated it cannot fall below 1/7. The jackknife leaves out one unit after
 * another and keeps the weights; the bootstrap draws units with replacement and weighs anew. Limits are the effect
 * -/+ normal quantile x standard error. Placebos hold if the treated would have scattered as the controls do; and since no
 * placebo meets the treated among its controls, p is somewhat too low where controls are few (of five controls the lowest,
 * 1/6, comes up a quarter of the time when nothing happened). An exact one is that of `randomisationInference`.
 * Output: in units of the outcome.
 * Refuses: what `syntheticDifferenceInDifferences` refuses; placebos with no more controls than treated, bootstrap and
 * jackknife with one treated unit, the jackknife where one control has all the weight (`too-few-groups`), replications
 * that are no number from 2 to 100,000 (`out-of-range`), draws that are not of these rows (`invalid-argument`).
 * Source: Arkhangelsky et al. 2021, American Economic Review 111:4088, algorithms 2 to 4; Abadie et al. 2010, JASA 105:493.
 *
 * @example syntheticInference({ outcomes: [[1, 2, 4, 5], [3, 3, 2, 2], [2, 2.5, 3, 5.5]], controls: 2, periodsBefore: 2 }).smallestPValue.toFixed(3) // => '0.333'
 */
export function syntheticInference(options: SyntheticInferenceOptions): Result<SyntheticInference> {
  const { uncertainty = 'placebo' } = options;
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const fitted = fitSynthetic(options);
  if ('computable' in fitted) return fitted;
  const chosen = resamplesOf(fitted, options);
  if ('computable' in chosen) return chosen;
  const effectIn = uncertainty === 'jackknife' ? effectUnderWeights : refittedEffect;
  const replicates = chosen.resamples.map((resample) => effectIn(fitted, resample));
  const value = effectOf(fitted.block, fitted.fit);
  const error = standardErrorOf(replicates, uncertainty);
  // Replicates that only rounding keeps apart do not tell how sure the effect is.
  const standardError = isRoundingNoise(error, largestSize(fitted.block.rows.flat())) ? 0 : error;
  const margin = criticalValue(level) * standardError;
  const smallestPValue = uncertainty === 'placebo' ? 1 / (1 + replicates.length) : null;
  const effect = estimate({
    value,
    standardError: { value: standardError, scale: 'natural' },
    interval: { lower: value - margin, upper: value + margin, level, method: uncertainty },
    groups: { used: fitted.block.rows.length, missing: 0 },
    warnings: [...searchWarning(options.weights), ...verdictImpossible(smallestPValue, 1 - level)],
    ...(chosen.isExact || options.draws ? {} : { seed: options.seed ?? 1 }),
  });
  if (!effect.computable) return effect;
  return finiteFigures(
    Object.assign(effect, {
      replicates,
      resamples: chosen.resamples,
      isExact: chosen.isExact,
      pValue: uncertainty === 'placebo' ? shareOfPlacebos(replicates, value) : null,
      smallestPValue,
    }),
  );
}
