import type { Block } from './block-panel.js';
import { effectOf, fitWeights } from './synthetic-fit.js';
import type { SyntheticWeights } from './synthetic-fit.js';
import type { FittedBlock } from './synthetic-options.js';
import { scaledToOne } from './weight-problem.js';

/** Which rows of a block make up a resample, controls first, and how many of them are controls. */
export interface Resample {
  readonly rows: readonly number[];
  readonly controls: number;
}

function resampled({ rows, before }: Block, resample: Resample): Block {
  return { rows: resample.rows.map((row) => rows[row]!), controls: resample.controls, before };
}

/** The weights of the whole block on the controls that a resample keeps. */
function keptWeights({ fit }: FittedBlock, { rows, controls }: Resample): SyntheticWeights {
  const kept = rows.slice(0, controls).map((row) => fit.controls[row] ?? 0);
  return { controls: scaledToOne(kept), periods: fit.periods };
}

/**
 * The effect in a resample that is weighed anew, under the penalties of the whole block. The search starts at the
 * weights of the whole block.
 */
export function refittedEffect(fitted: FittedBlock, resample: Resample): number {
  const block = resampled(fitted.block, resample);
  return effectOf(block, fitWeights(block, fitted.settings, keptWeights(fitted, resample)));
}

/** The effect in a resample under the weights of the whole block. */
export function effectUnderWeights(fitted: FittedBlock, resample: Resample): number {
  return effectOf(resampled(fitted.block, resample), keptWeights(fitted, resample));
}
