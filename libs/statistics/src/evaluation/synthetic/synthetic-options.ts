import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';
import { readBlock } from './block-panel.js';
import type { Block, SyntheticPanel } from './block-panel.js';
import { covariateSearch, withoutCovariates } from './covariate-search.js';
import { fitWeights, settingsOf } from './synthetic-fit.js';
import type {
  FitSettings,
  SyntheticEstimator,
  SyntheticFit,
  SyntheticSearch,
  SyntheticTuning,
} from './synthetic-fit.js';
import { equalWeights, scaledToOne } from './weight-problem.js';

/** How a synthetic comparison is asked for. */
export type SyntheticOptions = SyntheticPanel & {
  /** Synthetic difference-in-differences unless given. */
  estimator?: SyntheticEstimator;
  /** The optimum unless given. */
  weights?: SyntheticSearch;
  tuning?: SyntheticTuning;
  /** One table a covariate, shaped as the outcomes; only with the weights "as-synthdid-0.0.9". */
  covariates?: readonly (readonly (readonly number[])[])[];
};

/** A block with its weights; outcomes are less the covariates where there are any. */
export interface FittedBlock {
  readonly block: Block;
  readonly settings: FitSettings;
  readonly fit: SyntheticFit;
  readonly coefficients: readonly number[];
}

function isPenalty(value: number | undefined): boolean {
  return value === undefined || (value >= 0 && value < Infinity);
}

function isStart(weights: readonly number[] | undefined, count: number): boolean {
  if (weights === undefined) return true;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.length === count && weights.every((weight) => weight >= 0) && sum > 0 && sum < Infinity;
}

function whyNotTuned(tuning: SyntheticTuning, block: Block): NotComputable | null {
  const { noise, controlPenalty, periodPenalty, controlStart, periodStart } = tuning;
  if (![noise, controlPenalty, periodPenalty].every(isPenalty)) {
    return notComputable('out-of-range', 'The noise level and penalties must be finite and not below 0.');
  }
  if (isStart(controlStart, block.controls) && isStart(periodStart, block.before)) return null;
  return notComputable('invalid-argument', 'Starting weights must be one for each control or period, none below 0.');
}

function covariateBlocks(block: Block, { covariates = [], weights }: SyntheticOptions): Block[] | NotComputable {
  const blocks = covariates.map((rows) => ({ ...block, rows }));
  const fits = ({ rows }: Block) =>
    rows.length === block.rows.length &&
    rows.every((row) => row.length === block.rows[0]!.length && row.every(Number.isFinite));
  if (!blocks.every(fits)) {
    return notComputable('invalid-argument', 'A covariate must have a finite figure for each unit and period.');
  }
  if (blocks.length === 0 || weights === 'as-synthdid-0.0.9') return blocks;
  const message = 'Weights and coefficients of covariates have no single optimum; ask for "as-synthdid-0.0.9".';
  return notComputable('invalid-argument', message);
}

/** The weights of a panel, see `syntheticDifferenceInDifferences` for what is refused. */
export function fitSynthetic(options: SyntheticOptions): FittedBlock | NotComputable {
  const block = readBlock(options);
  if ('computable' in block) return block;
  const { estimator = 'synthetic-difference-in-differences', weights = 'optimal', tuning = {} } = options;
  const refused = whyNotTuned(tuning, block);
  if (refused) return refused;
  const covariates = covariateBlocks(block, options);
  if ('computable' in covariates) return covariates;
  const settings = settingsOf(block, estimator, weights, tuning);
  const cells = block.rows.length * block.rows[0]!.length;
  if (!Number.isFinite(cells * (settings.controlPenalty ** 2 + settings.periodPenalty ** 2))) {
    return notComputable('not-finite', 'The penalties are too large to be squared; give them in a larger unit.');
  }
  const start = {
    controls: scaledToOne(tuning.controlStart ?? equalWeights(block.controls)),
    periods:
      estimator === 'synthetic-control'
        ? equalWeights(block.before).map(() => 0)
        : scaledToOne(tuning.periodStart ?? equalWeights(block.before)),
  };
  if (covariates.length === 0 || estimator === 'difference-in-differences') {
    return { block, settings, fit: fitWeights(block, settings, start), coefficients: [] };
  }
  const { coefficients, ...found } = covariateSearch(block, covariates, settings, start);
  return {
    block: withoutCovariates(block, covariates, coefficients),
    settings,
    fit: { ...found, controlSearch: null, periodSearch: null },
    coefficients,
  };
}
