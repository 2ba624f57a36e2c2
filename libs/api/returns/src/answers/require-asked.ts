import { DomainError, askedQuestions, editionOf } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { SentAnswer } from './answer-to-store.js';

/** Refuses answers to what this return does not ask, and two answers to one question (INPUT_NOT_UNDERSTOOD). */
export function requireAsked(head: ReturnHeadRow, sent: readonly Pick<SentAnswer, 'question'>[]): void {
  const asked = new Set(askedQuestions(editionOf(head.edition), head.organisationType).map(({ code }) => code));
  const codes = sent.map(({ question }) => question);
  const unknown = codes.find((code) => !asked.has(code));
  if (unknown !== undefined) {
    const name = unknown.slice(0, 60);
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `This return does not ask “${name}”. Nothing was saved.`);
  }
  if (new Set(codes).size !== codes.length) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      'The same question was answered twice in one request. Nothing was saved.',
    );
  }
}
