import type { EvaluationResult } from '@monitor/analysis';
import type { TenantTx } from '@monitor/api-platform';
import { keepAnswer, questionsToAnswer } from './evaluations.query.js';
import { methodVersion } from './work-out.js';
import type { EvaluationOrder } from './work-out.js';

const system = { system: 'comparison' } as const;

/** How answers are worked out, and who is told of each. */
interface Answering {
  workOut: (order: EvaluationOrder) => Promise<EvaluationResult>;
  answered: (question: { number: number; publication: number }) => void;
}

/** Answers every question that has no answer and can have one, one after another. */
export async function answerQuestions(tenantTx: TenantTx, { workOut, answered }: Answering): Promise<void> {
  const open = await tenantTx.run(system, questionsToAnswer, { readOnly: true });
  for (const { number, question, publication } of open) {
    const result = await workOut({ question, publication });
    const answer = { question: number, publication, methodVersion, result };
    await tenantTx.run(system, (manager) => keepAnswer(manager, answer));
    answered({ number, publication });
  }
}
