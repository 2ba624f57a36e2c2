import { evaluate, evaluationClaim, usualComparison } from '@monitor/analysis';
import type { EvaluationClaim, EvaluationResult } from '@monitor/analysis';
import { evaluationWorld, plantedEffect, worldQuestion } from '@monitor/analysis/evaluation-worlds';
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
  /** Sums over these draws of what was planted, and of what the answers were off it. */
  truth: number;
  bias: number;
  /** How often the interval covers what was planted. */
  covered: number;
  /** How often a change was said to be beyond chance, and how often to be because of adoption. */
  different: number;
  because: number;
}

interface Trial {
  draws: number;
  seed: number;
  rules?: EvaluationRules;
  /** By which chance is judged, beside the observed one; 199 unless told. */
  arrangements?: number;
}

/** Fewer than in an answer, so that p keeps to steps of half a point. */
const usualArrangements = 199;

/** Draws a world again and again, and counts how its question is answered. */
export function tryEvaluation(planted: PlantedWorld, trial: Trial): EvaluationTally {
  const { draws, seed, rules = rulesOfToday, arrangements = usualArrangements } = trial;
  const tally = { planted, draws, answered: 0, truth: 0, bias: 0, covered: 0, different: 0, because: 0 };
  for (let draw = 0; draw < draws; draw += 1) {
    const histories = evaluationWorld(planted.world, seed * 10_000 + draw);
    const quarterIds = Array.from({ length: planted.world.quarters }, (_, at) => String(at));
    const asked = { question: worldQuestion, histories, quarterIds, draws: arrangements };
    const result = rules.answer({ ...asked, regionName: (code) => code });
    if (result.answer === null) continue;
    tally.answered += 1;
    addAnswer(tally, result.answer, plantedEffect(planted.world, histories));
    const { verdict, strength } = claimOf(result, rules);
    if (verdict === 'DIFFERENT') tally.different += 1;
    if (verdict === 'DIFFERENT' && strength === 'QUASI_EXPERIMENT') tally.because += 1;
  }
  return tally;
}

function addAnswer(tally: EvaluationTally, { effect }: NonNullable<EvaluationResult['answer']>, truth: number): void {
  tally.truth += truth;
  tally.bias += effect.value - truth;
  // An interval without a limit holds everything on that side.
  if ((effect.lower ?? -Infinity) <= truth && truth <= (effect.upper ?? Infinity)) tally.covered += 1;
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
