import { editionOf, emptyContent } from '@monitor/domain';
import type { Answer, ReturnContent } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';

/** A whole return from the answers that are there: what is asked and not answered has an empty place. */
export function assembleContent(
  head: Pick<ReturnHeadRow, 'organisationCode' | 'organisationType' | 'quarterId' | 'edition'>,
  answers: ReadonlyMap<string, { content: Answer }>,
): ReturnContent {
  const blank = emptyContent({ ...head, edition: editionOf(head.edition) });
  return { ...blank, answers: blank.answers.map((empty) => answers.get(empty.question)?.content ?? empty) };
}
