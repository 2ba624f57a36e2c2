import { estimate, finiteFigures } from '../../result/index.js';
import type { Result, Warning } from '../../result/index.js';
import { effectCurve, effectOf, pathsOf } from './synthetic-fit.js';
import type { SyntheticSearch } from './synthetic-fit.js';
import { fitSynthetic } from './synthetic-options.js';
import type { SyntheticOptions } from './synthetic-options.js';
import type { WeightSearch } from './weight-problem.js';

/** What a synthetic comparison tells besides the mean effect. */
export interface SyntheticComparison {
  /** Weights of the controls (omega), in the order of the rows; they add up to 1. */
  controlWeights: readonly number[];
  /** Weights of the periods before treatment (lambda); all 0 for a synthetic control. */
  periodWeights: readonly number[];
  /** The effect in each period from the start on. */
  effectCurve: readonly number[];
  /** Weighted mean outcome of the controls, and mean outcome of the treated, in each period. */
  syntheticPath: readonly number[];
  treatedPath: readonly number[];
  /** Standard deviation of the controls' changes from period to period before treatment. */
  noise: number;
  /** Penalties on uneven weights, in units of the outcome (zeta). */
  penalties: { controls: number; periods: number };
  /** Where the searches for weights ended; null where there was nothing to search. */
  searches: { controls: WeightSearch | null; periods: WeightSearch | null };
  /** Coefficients of the covariates. */
  coefficients: readonly number[];
}

export function searchWarning(search: SyntheticSearch = 'optimal'): Warning[] {
  if (search === 'optimal') return [];
  const message = 'These weights stop where synthdid 0.0.9 stops, short of the optimum.';
  return [{ code: 'compatibility-mode', message }];
}

/**
 * The mean effect on units that all start treatment at once, against a weighted mean of controls that followed them
 * before.
 *
 * In words: weights of controls (at least 0, adding up to 1) make their outcomes before treatment run beside those of
 * the treated, weights of earlier periods make these resemble the later ones; the effect is the difference in
 * differences under both. `synthetic-control` weighs controls only and must meet the level of the treated as well;
 * `difference-in-differences` weighs all alike. Uneven weights are penalised in multiples of the noise level. The
 * weights are the optimum to about 1e-9; "as-synthdid-0.0.9" gives those of that package, which stop short of it.
 * Output: in units of the outcome; no interval, see `syntheticInference`.
 * Refuses: nobody treated, everybody treated, no period after the start (`not-identified`), one control
 * (`too-few-groups`), fewer than two periods before (`too-few-observations`), an outcome that is missing
 * (`missing-value`), not finite or a penalty below 0 (`out-of-range`), outcomes that are all the same (`no-variation`),
 * starts at different times, rows of different lengths, starting weights or covariates that do not fit
 * (`invalid-argument`), outcomes too large to be squared (`not-finite`).
 * Source: Arkhangelsky et al. 2021, American Economic Review 111:4088; Abadie, Diamond & Hainmueller 2010, JASA 105:493.
 *
 * @example syntheticDifferenceInDifferences({ outcomes: [[1, 2, 4, 5], [3, 3, 2, 2], [2, 2.5, 3, 5.5]], controls: 2, periodsBefore: 2 }).value.toFixed(3) // => '1.000'
 */
export function syntheticDifferenceInDifferences(options: SyntheticOptions): Result<SyntheticComparison> {
  const fitted = fitSynthetic(options);
  if ('computable' in fitted) return fitted;
  const { block, settings, fit, coefficients } = fitted;
  const effect = estimate({
    value: effectOf(block, fit),
    groups: { used: block.rows.length, missing: 0 },
    warnings: searchWarning(options.weights),
  });
  if (!effect.computable) return effect;
  const { treated, synthetic } = pathsOf(block, fit);
  return finiteFigures(
    Object.assign(effect, {
      controlWeights: fit.controls,
      periodWeights: fit.periods,
      effectCurve: effectCurve(block, fit),
      syntheticPath: synthetic,
      treatedPath: treated,
      noise: settings.noise,
      penalties: { controls: settings.controlPenalty, periods: settings.periodPenalty },
      searches: { controls: fit.controlSearch, periods: fit.periodSearch },
      coefficients,
    }),
  );
}
