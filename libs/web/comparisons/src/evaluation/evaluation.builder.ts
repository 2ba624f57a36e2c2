import { gapFigure } from '@monitor/domain';
import type { AnsweredEvaluation, EvaluationAnswer } from './effect-rows.js';

const effect = (value: number) => ({
  ...gapFigure({ status: 'PUBLISHED', value, lower: value - 0.01, upper: value + 0.01 }),
  markers: [],
});
const quarter = (id: string, label: string) => ({ id, label });

export const design: EvaluationAnswer['design'] = {
  ...{ kind: 'STAGGERED', because: 'Enough adopted.' },
  ...{ adopters: 19, comparisons: 25, reversals: 1, strata: 6, detectable: 0.012, unseenDrift: 0.021, refusal: null },
  leftOut: [{ reason: 'NO_RETURN', sentence: 'Sent no return.', organisations: 50 }],
  adoptions: [{ quarter: quarter('2025-26-Q1', 'April to June 2025'), organisations: 19 }],
  detectableByAdopters: [{ adopters: 10, change: 0.02 }],
};

export const answer: EvaluationAnswer = {
  ...{ method: ['The question was this.', 'The design was that.'], script: null },
  ...{ publication: 4, answeredAt: '2026-11-01T09:30:00Z', verdict: 'DIFFERENT', strength: 'QUASI_EXPERIMENT' },
  ...{ rules: ['Places without the change are compared.'], sentences: ['It rose by 7.0.', 'If alike, it was this.'] },
  ...{
    allowance: 'Allows for 2 questions.',
    overturned: 'It would survive.',
    pValue: 0.001,
    design,
    effect: effect(0.07),
  },
  bySinceAdoption: [
    { sinceAdoption: -2, adopters: 17, effect: effect(0.001) },
    { sinceAdoption: 0, adopters: 19, effect: effect(0.066) },
  ],
  earlierTrends: { pValue: 0.37, quarters: 7, detectableTrend: 0.003 },
  sensitivity: [{ what: 'Without London', adopters: 14, effect: effect(0.071) }],
};

/** A question with its answer, as the API gives it. */
export function evaluation(known: Partial<AnsweredEvaluation> = {}): AnsweredEvaluation {
  return {
    ...{ number: 1, isDeclared: true, title: 'Does “Lending” change the share?', organisations: 'GP practice', lag: 0 },
    ...{
      smallestEffect: 0.02,
      amends: null,
      askedByName: 'An analyst',
      askedAt: '2026-10-01T09:30:00Z',
      waitsFor: null,
    },
    ...{ actions: ['Lending'], isAssured: false, answer },
    ...{ unit: 'ORGANISATION', exposure: 'ADOPTION', isBeingAnswered: false, laterVersions: [] },
    firstQuarter: quarter('2023-24-Q2', 'July to September 2023'),
    lastQuarter: quarter('2026-27-Q1', 'April to June 2026'),
    ...known,
  };
}
