import { DomainError, catalogueVersion, emptyReturn } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import { answerKey } from './answer-key.js';
import type { TypedAnswer } from './typed-answer.js';

/** Refuses answers to what this return does not ask, and two answers to one question (INPUT_NOT_UNDERSTOOD). */
export function checkQuestions(head: ReturnHeadRow, typed: readonly TypedAnswer[]): void {
  const blank = emptyReturn({ ...head, catalogue: catalogueVersion(head.catalogueVersion) });
  const asked = new Set([...blank.actions, ...blank.metrics].map(answerKey));
  const keys = typed.map((answer) => answer.answerKey);
  const unknown = keys.find((key) => !asked.has(key));
  if (unknown !== undefined) {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `This return does not ask “${unknown}”. Nothing was saved.`);
  }
  if (new Set(keys).size !== keys.length) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      'The same question was answered twice in one request. Nothing was saved.',
    );
  }
}
