import type { AnswerFact, ReturnFacts } from '../facts/return-facts.js';

export interface AnswerDelta {
  code: string;
  answer: string;
  organisations: number;
}

/** What the acceptance of a revision changes in the rollups of each of its areas. */
export interface RollupDeltas {
  answers: AnswerDelta[];
  accepted: number;
}

/** What identifies an answer among those of a return: its question, and which of the answers to it. */
export function answerKey({ code, answer }: Pick<AnswerFact, 'code' | 'answer'>): string {
  return `${code}.${answer}`;
}

function without(answers: ReturnFacts['answers'], others: ReturnFacts['answers']): ReturnFacts['answers'] {
  const keys = new Set(others.map(answerKey));
  return answers.filter((each) => !keys.has(answerKey(each)));
}

/**
 * The difference between the facts of a newly accepted revision and of the one that counted before (null = none),
 * for one area.
 */
export function rollupDeltas(accepted: ReturnFacts, superseded: ReturnFacts | null): RollupDeltas {
  const before = superseded?.answers ?? [];
  const counted = (organisations: number) => (each: AnswerFact) => {
    return { code: each.code, answer: each.answer, organisations };
  };
  return {
    answers: [
      ...without(accepted.answers, before).map(counted(1)),
      ...without(before, accepted.answers).map(counted(-1)),
    ],
    accepted: superseded === null ? 1 : 0,
  };
}
