import type { Sample } from './sample.js';

const question = { is_declared: true, question: '{}', asked_by: '00000000-0000-0000-0000-000000000000' };

/** For tests: a question that was asked, and the answer to it. */
export function evaluationSamples(fresh: number): Record<string, Sample> {
  return {
    evaluation_question: { row: { ...question, asked_by_name: 'x' } },
    evaluation_answer: {
      row: { question: 1, publication: 1, method_version: `x${fresh}`, result: '{}', result_hash: 'x' },
    },
  };
}
