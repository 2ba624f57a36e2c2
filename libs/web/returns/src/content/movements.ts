import type { FormEdition, Question, ReturnContent } from '@monitor/domain';
import { answerBefore, answerTo, isEmptyAnswer, isOptedOut } from '@monitor/domain';
import { summaryRows, twoQuarters } from '../tables/summary-rows.js';
import type { RowOfSummary, TwoQuarters } from '../tables/summary-rows.js';
import { isTable } from '../tables/table-question.js';

/** One row of one table, and how far it moved since last quarter. */
export interface Movement {
  question: Question;
  row: RowOfSummary;
  /** The counts of this quarter and of last in words: “10 of 150”. */
  counts: { now: string; before: string };
}

/** A return and the one of last quarter beside it. */
export interface TwoReturns {
  edition: FormEdition;
  content: ReturnContent;
  before: ReturnContent | null;
}

function quartersOf({ edition, content, before }: TwoReturns, question: Question): TwoQuarters | null {
  if (!isTable(question)) return null;
  const now = answerTo(content, question.code);
  const then = answerBefore(question.code, { edition, previous: before });
  if (now === null || then === null || isEmptyAnswer(now) || isOptedOut(question, now.cells)) return null;
  return twoQuarters(edition, question, { now: now.cells, before: then.cells });
}

function countsOf(row: RowOfSummary): Movement['counts'] {
  const cells = ['numerator', 'denominator'].map((key) => row.cells.get(key));
  return {
    now: cells.map((cell) => cell?.now ?? '').join(' of '),
    before: cells.map((cell) => cell?.before ?? '').join(' of '),
  };
}

/** A share of few moves far by itself: a movement is weighed by the root of how many it is about. */
const weightOf = ({ row }: Movement): number => row.distance * Math.sqrt(row.size);

/**
 * The rows of all tables that moved furthest since last quarter for how many they are about, the furthest first; those
 * that moved alike stay in the order of the form. A table that is not complete has no share, and so no movement.
 */
export function largestMovements(returns: TwoReturns, questions: readonly Question[], most: number): Movement[] {
  const moved = questions.flatMap((question): Movement[] => {
    const quarters = quartersOf(returns, question);
    if (quarters === null) return [];
    const rows = summaryRows(quarters).filter(({ movement, distance }) => movement !== null && distance > 0);
    return rows.map((row) => ({ question, row, counts: countsOf(row) }));
  });
  return moved.sort((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
}
