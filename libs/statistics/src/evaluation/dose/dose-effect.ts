import { isRoundingNoise, largestSize } from '../../numerics/rounding-noise.js';
import { confidenceLevel, estimate, finiteFigures, notComputable } from '../../result/index.js';
import type { NotComputable, Result, Warning } from '../../result/index.js';
import { detectableEffect } from '../adoption/detectable-effect.js';
import { effectsNotRejected, shareAsFar } from '../randomisation/effects-not-rejected.js';
import { replicationsOf } from '../synthetic/resample-draws.js';
import { dosePanel } from './dose-panel.js';
import type { DosedUnit, DosePanel } from './dose-panel.js';
import { doseWeights, negativeWeights } from './dose-weights.js';
import type { DoseWeights } from './dose-weights.js';
import { exchangeCourses } from './exchanged-courses.js';
import type { WithinFigures } from './exchanged-courses.js';
import { sumOfProducts, withinStrata } from './within-strata.js';

/** Sums of squares below this have lost digits. */
const leastSquare = 1e-290;

/** How the effect of a dose is asked for. */
export interface DoseOptions {
  units: readonly DosedUnit[];
  /** Periods after a dose in which its outcome is looked for; 0 unless told. */
  lag?: number;
  /** How many exchanges are drawn where there are more; 999 unless told. */
  draws?: number;
  /** Decides which; 1 unless told. */
  seed?: number;
  confidence?: number;
}

/** What the effect of a dose tells besides its size. */
export interface DoseEffect {
  /** Share of exchanges that show a slope as far from 0, the observed one among them. */
  pValue: number;
  /** No p-value can be lower than this. */
  smallestPValue: number;
  /** Whether every exchange that there is was gone through, not draws. */
  isExact: boolean;
  /** Share of the variation of doses that unit and period effects leave, and the slope rests on. */
  variationLeft: number;
  weights: DoseWeights;
  /** The smallest slope that these units would have shown in four of five cases; null for none. */
  detectable: number | null;
}

/**
 * By how much an outcome changes with each further unit of a dose (each action more in place), where doses rise and fall.
 *
 * In words: the slope of the outcome on the dose a lag before, by least squares with an effect of each unit and of each
 * period in each stratum (two-way fixed effects). Chance is what the same figures show if units of a stratum had gone
 * through each other's whole course of doses: all exchanges, or seeded draws; so outcomes may follow themselves over time
 * as they like. The interval holds the constant slopes that this test does not reject; it is exact, few units or many, if
 * any unit of a stratum was as likely to go through any course. Weights say how far the slope is a mean of what a unit of
 * dose does in single units and periods: where some lie below 0, effects that differ can mislead it.
 * Output: in units of the outcome a unit of dose.
 * Refuses: no stratum with two units (`too-few-groups`), fewer than two periods with a dose a lag before
 * (`too-few-observations`), doses that unit and period effects explain, or outcomes that they and the slope explain (`no-variation`), a
 * period without an outcome (`missing-value`), rows of different length (`invalid-argument`), a dose, lag or number of
 * draws that is none (`out-of-range`), figures too large, or doses too small, to be squared (`not-finite`).
 * Source: de Chaisemartin & D'Haultfoeuille 2020, American Economic Review 110:2964 (weights); Rosenbaum 2002,
 * Observational Studies, chapters 2 and 5 (exchanges, and the interval).
 * For: `/evaluation`.
 *
 * @example doseEffect({ units: [[0, 1], [0, 2], [1, 1], [2, 2]].map((doses, i) => ({ unit: `O${i}`, doses, outcomes: [5, [6, 12, 5.5, 5.5][i]] })) }).value.toFixed(2) // => '3.00'
 */
export function doseEffect(options: DoseOptions): Result<DoseEffect> {
  const level = confidenceLevel(options.confidence);
  if (typeof level !== 'number') return level;
  const draws = replicationsOf(options.draws ?? 999);
  if (typeof draws !== 'number') return draws;
  const panel = dosePanel(options.units, options.lag ?? 0);
  if ('computable' in panel) return panel;
  const within = { doses: withinStrata(panel.doses, panel), outcomes: withinStrata(panel.outcomes, panel) };
  return (
    whyNoSlope(panel, within) ?? slopeOf(panel, within, { draws, seed: options.seed ?? 1, significance: 1 - level })
  );
}

function whyNoSlope(panel: DosePanel, within: WithinFigures): NotComputable | null {
  const size = largestSize(panel.doses);
  const ofOutcomes = largestSize(panel.outcomes);
  if (!Number.isFinite((Math.max(size, ofOutcomes) * panel.units) ** 2 * panel.periods)) {
    return notComputable('not-finite', 'The figures are too large to be squared; give them in a larger unit.');
  }
  if (within.doses.every((dose) => isRoundingNoise(dose, size))) {
    const message =
      'All units of a stratum change their dose alike, if at all: there is no other dose to compare with.';
    return notComputable('no-variation', message);
  }
  if (sumOfProducts(within.doses, within.doses) < leastSquare) {
    return notComputable('not-finite', 'The doses are too small to be squared; give them in a smaller unit.');
  }
  const slope = slopeWithin(within);
  const isExplained = within.outcomes.every((outcome, cell) =>
    isRoundingNoise(outcome - slope * within.doses[cell]!, ofOutcomes + Math.abs(slope) * size),
  );
  if (!isExplained) return null;
  const message = 'The outcomes are sums of effects and the slope, without any scatter to judge it by.';
  return notComputable('no-variation', message);
}

function slopeWithin({ doses, outcomes }: WithinFigures): number {
  return sumOfProducts(doses, outcomes) / sumOfProducts(doses, doses);
}

function slopeOf(
  panel: DosePanel,
  within: WithinFigures,
  { draws, seed, significance }: { draws: number; seed: number; significance: number },
): Result<DoseEffect> {
  const square = sumOfProducts(within.doses, within.doses);
  const observed = slopeWithin(within);
  const exchanged = exchangeCourses(panel, within, { draws, seed });
  const limits = effectsNotRejected(exchanged, observed, significance);
  const isBounded = Number.isFinite(limits.lower) && Number.isFinite(limits.upper);
  const smallestPValue = shareAsFar(exchanged.slope, 1);
  const weights = doseWeights(panel.doses, within.doses);
  const built = estimate({
    value: observed,
    interval: isBounded ? { ...limits, level: 1 - significance, method: 'randomisation' } : null,
    groups: { used: panel.units, missing: panel.alone },
    warnings: [...verdictImpossible(smallestPValue, significance), ...negativeWeights(weights)],
    ...(exchanged.isExact ? {} : { seed }),
  });
  if (!built.computable) return built;
  return finiteFigures(
    Object.assign(built, {
      ...{ pValue: shareAsFar(exchanged.outcome, observed), smallestPValue, isExact: exchanged.isExact },
      ...{ variationLeft: square / squaresAboutMean(panel.doses), weights },
      detectable: detectableEffect(exchanged, observed, { significance }),
    }),
  );
}

function squaresAboutMean(figures: Float64Array): number {
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0);
}

function verdictImpossible(smallest: number, significance: number): Warning[] {
  if (smallest <= significance + 1e-9) return [];
  const message = `So few exchanges of doses are possible that p cannot fall below ${smallest.toFixed(3)}: no verdict at ${(100 * significance).toFixed(0)}% is possible, however steep the slope.`;
  return [{ code: 'weak-design', message }];
}
