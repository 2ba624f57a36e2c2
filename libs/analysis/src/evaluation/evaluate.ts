import type { Limited } from '../findings/finding-figure.js';
import { breakdownOf } from './breakdown-of.js';
import { chooseDesign } from './chosen-design.js';
import { compareAreas } from './compared-areas.js';
import { compareOrganisations } from './compared-organisations.js';
import type { ComparedUnit, ComparedUnits } from './compared-units.js';
import { designOf, fewestShown } from './design-of.js';
import { estimateChange, withinRegions } from './estimated-change.js';
import type { EstimatedChange } from './estimated-change.js';
import type { AskedEvaluation } from './asked-evaluation.js';
import type { ComparedArea, EvaluationEffect, EvaluationResult } from './evaluation-result.js';
import { roundedEffect, roundedShare } from './rounded-effect.js';
import { sensitivityOf } from './sensitivity-of.js';

const usualDraws = 999;

/**
 * Answers a question of what putting something into practice changed.
 *
 * In words: the design follows from who adopted when (`chooseDesign`), before any outcome is looked at. Organisations count once
 * each, by their own shares or gaps, and are told of from ten adopters and ten others on, rounded to a tenth of a point, so
 * that none can be worked out from two answers. Of boards and regions only what is published of them is compared.
 * For: `/evaluation`.
 */
export function evaluate(asked: AskedEvaluation): EvaluationResult {
  const { question, quarterIds } = asked;
  const compared = unitsOf(asked);
  const chosen = chooseDesign(compared.units, question);
  const areas = question.unit === 'ORGANISATION' ? null : compared.units;
  if (chosen.kind === null) {
    const design = designOf(compared, { chosen, effect: null, question, quarterIds });
    return { design, answer: null, areas: areas && areas.map(toArea) };
  }
  const { kind } = chosen;
  const effect = estimateChange(kind, compared.units, { lag: question.lag, draws: asked.draws ?? usualDraws });
  const design = designOf(compared, { chosen, effect, question, quarterIds });
  const told = areas && (kind === 'STAGGERED' ? withinRegions(areas) : areas).map(toArea);
  if (!effect.computable) return { design, answer: null, areas: told };
  return { design, answer: answerOf(effect, compared.units, { asked, kind }), areas: told };
}

/** What can be compared of the units that a question is about. */
function unitsOf({ question, histories, areas = [] }: AskedEvaluation): ComparedUnits {
  return question.unit === 'ORGANISATION' ? compareOrganisations(histories, question) : compareAreas(areas, question);
}

function toArea({ unit, name, stratum = 'England', adoptedAt, outcomes }: ComparedUnit): ComparedArea {
  return { code: unit, name, stratum, adoptedAt, outcomes: [...outcomes] };
}

function answerOf(
  effect: EstimatedChange,
  units: readonly ComparedUnit[],
  { asked, kind }: { asked: AskedEvaluation; kind: Parameters<typeof estimateChange>[0] },
): EvaluationEffect {
  const { pValue, smallestPValue, bySinceAdoption, earlierTrends, covariance } = effect;
  const fewest = asked.question.unit === 'ORGANISATION' ? fewestShown : 1;
  const isTested = kind === 'STAGGERED' && covariance !== null && isBeyondChance(effect);
  return {
    ...{ effect: limitedOf(effect), pValue, smallestPValue },
    bySinceAdoption: bySinceAdoption
      .filter(({ adopters }) => adopters >= fewest)
      .map((each) => ({ ...each, effect: roundedShare(each.effect), chance: roundedShare(each.chance) })),
    earlierTrends: earlierTrends && {
      ...{ pValue: earlierTrends.pValue, quarters: earlierTrends.periods },
      detectableTrend: earlierTrends.detectableTrend === null ? null : roundedShare(earlierTrends.detectableTrend),
    },
    // Of nothing there is nothing to overturn.
    breakdown: isTested ? breakdownOf({ bySinceAdoption, covariance }, asked.question.lag) : null,
    sensitivity: sensitivityOf(units, { asked, kind }),
  };
}

function isBeyondChance({ interval }: { interval: { lower: number; upper: number } | null }): boolean {
  return interval !== null && (interval.lower > 0 || interval.upper < 0);
}

function limitedOf({ value, interval }: { value: number; interval: { lower: number; upper: number } | null }): Limited {
  return roundedEffect({ value, lower: interval?.lower ?? null, upper: interval?.upper ?? null });
}
