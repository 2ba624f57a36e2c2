import { catalogueVersion, findAction, isInPlace } from '@monitor/domain';
import type { ActionAnswer, ReturnContent } from '@monitor/domain';

/** An action said to be in place on the organisation's own word. */
export interface UnassuredClaim {
  question: string;
  answer: ActionAnswer;
}

/** What is claimed to be in place without an independent check. */
export function unassuredClaims(content: ReturnContent): UnassuredClaim[] {
  const catalogue = catalogueVersion(content.catalogueVersion);
  return content.actions
    .filter(({ status, assurance }) => isInPlace(status) && assurance !== 'INDEPENDENTLY_ASSURED')
    .map((answer) => ({ question: findAction(catalogue, answer.actionCode)?.text ?? '', answer }));
}
