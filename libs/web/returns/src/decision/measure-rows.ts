import { answerBefore, answerTo, askedQuestions, editionOf } from '@monitor/domain';
import type { OrganisationType, ReturnContent } from '@monitor/domain';
import { movement, notAnswered, wholeInWords } from '../content/table-in-words.js';
import { cellsAtLevelOf, isTable } from '../tables/table-question.js';

const notAsked = 'Not asked';

/** One table of a return in two quarters, in words. */
export interface MeasureRow {
  question: string;
  name: string;
  before: string;
  now: string;
}

/**
 * The tables that a type of organisation is asked, last quarter against this one, the largest movement first. Those
 * without an answer now and then are left out: most are voluntary, and have nothing to compare.
 */
export function measureRows(
  type: OrganisationType,
  content: ReturnContent,
  previous: ReturnContent | null,
): MeasureRow[] {
  const edition = editionOf(content.edition);
  const tables = askedQuestions(edition, type)
    .filter(isTable)
    .map((question) => {
      const now = answerTo(content, question.code)?.cells ?? {};
      const last = answerBefore(question.code, { edition, previous })?.cells ?? null;
      const before = last === null ? null : cellsAtLevelOf(now, last, { edition, question });
      const row: MeasureRow = {
        question: question.code,
        name: question.shortText,
        before: before === null ? notAsked : wholeInWords(edition, question, before),
        now: wholeInWords(edition, question, now),
      };
      return { row, moved: movement(edition, question, { now, before }) };
    });
  const said = tables.filter(({ row }) => row.now !== notAnswered || ![notAnswered, notAsked].includes(row.before));
  return said.sort((a, b) => b.moved - a.moved).map(({ row }) => row);
}
