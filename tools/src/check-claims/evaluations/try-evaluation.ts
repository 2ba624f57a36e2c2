import { evaluate, evaluationClaim, usualComparison } from '@monitor/analysis';
import type { EvaluationClaim, EvaluationResult } from '@monitor/analysis';
import { evaluationWorld, worldQuestion } from '@monitor/analysis/evaluation-worlds';
import type { EvaluationWorld } from '@monitor/analysis/evaluation-worlds';
import type { PlantedWorld } from './planted-worlds.js';

/** What is on trial: the answer to a question, and the claim that is made of it. */
export interface EvaluationRules {
  answer: typeof evaluate;
  claim: typeof evaluationClaim;
}

export const rulesOfToday: EvaluationRules = { answer: evaluate, claim: evaluationClaim };

/** What came of all draws of a world. */
export interface EvaluationTally {
  planted: PlantedWorld;
  draws: number;
  /** Draws in which there was an answer at all. */
  answered: number;
  /** Sum of what the answers were off the truth, and how often their interval held it. */
  off: number;
  held: number;
  /** How often a change was said to be beyond chance, and how often to be because of adoption. */
  different: number;
  because: number;
}

interface Trial {
  draws: number;
  seed: number;
  rules?: EvaluationRules;
}

/** Arrangements by which chance is judged in a trial: fewer than in an answer, so that p keeps to steps of half a point. */
const arrangements = 199;

/** Draws a world again and again, and counts how its question is answered. */
export function tryEvaluation(planted: PlantedWorld, { draws, seed, rules = rulesOfToday }: Trial): EvaluationTally {
  const tally = { planted, draws, answered: 0, off: 0, held: 0, different: 0, because: 0 };
  for (let draw = 0; draw < draws; draw += 1) {
    const histories = evaluationWorld(planted.world, seed * 10_000 + draw);
    const quarterIds = Array.from({ length: planted.world.quarters }, (_, at) => String(at));
    const asked = { question: worldQuestion, histories, quarterIds, draws: arrangements };
    const result = rules.answer({ ...asked, regionName: (code) => code });
    if (result.answer === null) continue;
    tally.answered += 1;
    addAnswer(tally, result.answer, truthIn(planted.world, histories));
    const { verdict, strength } = claimOf(result, rules);
    if (verdict === 'DIFFERENT') tally.different += 1;
    if (verdict === 'DIFFERENT' && strength === 'QUASI_EXPERIMENT') tally.because += 1;
  }
  return tally;
}

function addAnswer(tally: EvaluationTally, { effect }: NonNullable<EvaluationResult['answer']>, truth: number): void {
  tally.off += effect.value - truth;
  if ((effect.lower ?? -Infinity) <= truth && truth <= (effect.upper ?? Infinity)) tally.held += 1;
}

/** The mean effect over those that adopt within the quarters, as it was planted. */
function truthIn(
  { effect, effectInTrusts = effect }: EvaluationWorld,
  histories: ReturnType<typeof evaluationWorld>,
): number {
  const adopters = histories.filter(({ quarters }) => quarters.some((quarter) => quarter?.inPlace === 1));
  const effects = adopters.map(({ type }) => (type === 'TRUST' ? effectInTrusts : effect));
  return effects.reduce((sum, each) => sum + each, 0) / Math.max(1, effects.length);
}

function claimOf(result: EvaluationResult, { claim }: EvaluationRules): EvaluationClaim {
  const names = {
    ...{ ...usualComparison, actions: ['an action'], isAssured: false },
    outcome: { of: 'SHARE', metric: 'a metric', group: 'a group' },
  } as const;
  const { smallestEffect } = worldQuestion;
  const adjustedPValue = result.answer?.pValue ?? null;
  return claim(result, names, { isDeclared: true, smallestEffect, declaredQuestions: 1, adjustedPValue });
}
