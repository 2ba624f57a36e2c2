import { actionAnswers, editionOf, findQuestion, isInPlace } from '@monitor/domain';
import type { ActionAnswer, ReturnContent } from '@monitor/domain';

/** An action said to be in place on the organisation's own word. */
export interface UnassuredClaim {
  question: string;
  answer: ActionAnswer;
}

/** What is claimed to be in place without an independent check. */
export function unassuredClaims(content: ReturnContent): UnassuredClaim[] {
  const edition = editionOf(content.edition);
  return actionAnswers(edition, content)
    .filter(({ status, assurance }) => isInPlace(status) && assurance !== 'INDEPENDENTLY_ASSURED')
    .map((answer) => ({ question: findQuestion(edition, answer.actionCode)?.text ?? '', answer }));
}
