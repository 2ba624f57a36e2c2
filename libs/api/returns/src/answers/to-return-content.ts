import { actionAnswers, editionOf, metricAnswers, stratifiers } from '@monitor/domain';
import type { Answer as DomainAnswer, ReturnContent as DomainContent } from '@monitor/domain';
import type { Answer } from './answer.type.js';
import type { AnswerRow } from './answers.query.js';
import type { ReturnContent } from './return-content.type.js';

/** An answer with the version that whoever saves it next has to name; nobody saved one without a row. */
export function toAnswer(answer: DomainAnswer, row?: Pick<AnswerRow, 'version' | 'editedByName'>): Answer {
  return { ...answer, version: row?.version ?? 0, editedByName: row?.editedByName ?? null };
}

/** A whole return with the version of each answer; a submitted one has no versions (`rows` is empty). */
export function toReturnContent(
  content: DomainContent,
  rows: ReadonlyMap<string, AnswerRow> = new Map(),
): ReturnContent {
  const edition = editionOf(content.edition);
  return {
    edition: content.edition,
    answers: content.answers.map((answer) => toAnswer(answer, rows.get(answer.question))),
    actions: actionAnswers(edition, content),
    // Programs that read the tables know the stratifiers of the minimum set; all others are in the answers.
    metrics: metricAnswers(edition, content).filter(({ stratifier }) => stratifiers.includes(stratifier)),
  };
}
