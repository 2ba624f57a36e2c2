import { adoptionEffect } from '@monitor/statistics';
import type { AdoptionEffect, Result } from '@monitor/statistics';
import type { Limited } from '../findings/finding-figure.js';
import { breakdownOf } from './breakdown-of.js';
import { compareOrganisations } from './adoption-of.js';
import type { ComparedOrganisation } from './adoption-of.js';
import { designOf, fewestShown } from './design-of.js';
import type { AskedEvaluation } from './asked-evaluation.js';
import type { EvaluationEffect, EvaluationResult } from './evaluation-result.js';
import { roundedEffect, roundedShare } from './rounded-effect.js';
import { sensitivityOf } from './sensitivity-of.js';

const usualDraws = 999;

/**
 * Answers a question of what putting something into practice changed.
 *
 * In words: organisations that have it in place for the first time are compared with those of the same region and type that
 * have it later or never, each counting once, by their own shares or gaps (`adoptionEffect`). Shown from ten adopters and
 * ten others on, rounded to a tenth of a point, so that no organisation can be worked out from two answers.
 * For: `/evaluation`.
 */
export function evaluate(asked: AskedEvaluation): EvaluationResult {
  const { question, histories, quarterIds } = asked;
  const compared = compareOrganisations(histories);
  const effect = adoptionEffect({
    ...{ units: compared.organisations, lag: question.lag },
    draws: asked.draws ?? usualDraws,
  });
  const design = designOf(compared, effect, { lag: question.lag, quarterIds });
  if (!effect.computable || design.refusal !== null) return { design, answer: null };
  return { design, answer: answerOf(effect, compared.organisations, asked) };
}

function answerOf(
  effect: Extract<Result<AdoptionEffect>, { computable: true }>,
  organisations: readonly ComparedOrganisation[],
  asked: AskedEvaluation,
): EvaluationEffect {
  const { pValue, smallestPValue, bySinceAdoption, earlierTrends } = effect;
  return {
    ...{ effect: limitedOf(effect), pValue, smallestPValue },
    bySinceAdoption: bySinceAdoption
      .filter(({ adopters }) => adopters >= fewestShown)
      .map((each) => ({ ...each, effect: roundedShare(each.effect), chance: roundedShare(each.chance) })),
    earlierTrends: earlierTrends && {
      ...{ pValue: earlierTrends.pValue, quarters: earlierTrends.periods },
      detectableTrend: earlierTrends.detectableTrend === null ? null : roundedShare(earlierTrends.detectableTrend),
    },
    // Of nothing there is nothing to overturn.
    breakdown: isBeyondChance(effect) ? breakdownOf(effect, asked.question.lag) : null,
    sensitivity: sensitivityOf(organisations, asked),
  };
}

function isBeyondChance({ interval }: { interval: { lower: number; upper: number } | null }): boolean {
  return interval !== null && (interval.lower > 0 || interval.upper < 0);
}

function limitedOf({ value, interval }: { value: number; interval: { lower: number; upper: number } | null }): Limited {
  return roundedEffect({ value, lower: interval?.lower ?? null, upper: interval?.upper ?? null });
}
