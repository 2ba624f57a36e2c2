import { percentageOf } from '../unit-words.js';
import { goodmanBacon, twoWayFixedEffects } from '@monitor/statistics';
import type { PanelObservation } from '@monitor/statistics';
import type { ComparedUnit } from '../compared-units.js';
import type { SensitivityCheck } from '../evaluation-result.js';
import { roundedEffect } from '../rounded-effect.js';

/** From this share of comparisons with those that had adopted before, the single figure may mislead, even in its sign. */
const mostMisleading = 0.25;
/** Above so many figures it takes longer than the answer itself, and tells nothing that the answer does not. */
const mostFigures = 60_000;

/**
 * The same by two-way fixed effects, as most reports do it, with how much of it compares with those that had adopted before
 * (Goodman-Bacon 2021); left out where that is a quarter or more, which is said.
 */
export function twoWay(units: readonly ComparedUnit[], lag: number): SensitivityCheck[] {
  const adopters = units.filter(({ adoptedAt }) => adoptedAt !== null).length;
  const observations = units.flatMap((unit) => observationsOf(unit, lag));
  if (observations.length > mostFigures) return [];
  const parts = goodmanBacon(observations);
  if (!parts.computable) return [];
  const share = parts.comparisons
    .filter(({ kind }) => kind === 'later-vs-earlier' || kind === 'later-vs-always')
    .reduce((sum, { weight }) => sum + weight, 0);
  const compares = `${percentageOf(share)} of it compares with those that had adopted before`;
  if (share >= mostMisleading) {
    return [{ what: `By two-way fixed effects: not shown, as ${compares}`, effect: null, adopters }];
  }
  const effect = twoWayFixedEffects({ observations });
  if (!effect.computable) return [];
  const { value, interval } = effect;
  const limits = { value, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
  return [{ what: `By two-way fixed effects: ${compares}`, effect: roundedEffect(limits), adopters }];
}

function observationsOf({ unit, adoptedAt, outcomes }: ComparedUnit, lag: number): PanelObservation[] {
  const firstTreated = adoptedAt === null || adoptedAt + lag >= outcomes.length ? null : adoptedAt + lag;
  return outcomes.map((outcome, period) => ({ unit, period, firstTreated, outcome }));
}
