import { DomainError, askedQuestions, editionOf, findQuestion, whyNotKept } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { SentAnswer } from './answer-to-store.js';

/** An answer that cannot be saved; the others of its request were. */
export interface RefusedAnswer {
  /** The question that was named, asked or not. */
  key: string;
  /** The cell that is to be mended; null where it is the answer as a whole. */
  cell: string | null;
  message: string;
}

/** Answers that can be saved, and those that cannot. */
export interface SiftedAnswers {
  kept: SentAnswer[];
  refused: RefusedAnswer[];
}

type Sent = Pick<SentAnswer, 'question'>;

function notAsked(question: string): string {
  return `This return does not ask “${question.slice(0, 60)}”.`;
}

function askedCodes(head: ReturnHeadRow): Set<string> {
  return new Set(askedQuestions(editionOf(head.edition), head.organisationType).map(({ code }) => code));
}

/** Refuses answers to what this return does not ask, and two answers to one question (INPUT_NOT_UNDERSTOOD). */
export function requireAsked(head: ReturnHeadRow, sent: readonly Sent[]): void {
  const asked = askedCodes(head);
  const codes = sent.map(({ question }) => question);
  const unknown = codes.find((code) => !asked.has(code));
  if (unknown !== undefined) {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `${notAsked(unknown)} Nothing was saved.`);
  }
  if (new Set(codes).size !== codes.length) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      'The same question was answered twice in one request. Nothing was saved.',
    );
  }
}

/**
 * Each answer for itself: one that cannot be kept stops no other. Senders who do not say what they changed (`changed`)
 * do not know of single refusals either: for them one such answer refuses all (INPUT_NOT_UNDERSTOOD).
 */
export function siftAnswers(head: ReturnHeadRow, sent: readonly SentAnswer[]): SiftedAnswers {
  const asked = askedCodes(head);
  const edition = editionOf(head.edition);
  const refused = sent.flatMap(({ question: key, cells, changed }): RefusedAnswer[] => {
    if (changed == null) return [];
    if (!asked.has(key)) return [{ key, cell: null, message: `${notAsked(key)} It was not saved.` }];
    const why = whyNotKept(cells);
    if (why === null) return [];
    const name = findQuestion(edition, key)?.shortText ?? key;
    return [{ key, cell: why.cell, message: `The answer to “${name}” ${why.found} ${why.remedy} It was not saved.` }];
  });
  const kept = sent.filter(({ question }) => !refused.some(({ key }) => key === question));
  requireAsked(head, kept);
  return { kept, refused };
}
