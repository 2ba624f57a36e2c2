import { isAnswered, isEmptyAnswer, writeCell } from '@monitor/domain';
import type { CellId } from '@monitor/domain';
import type { AskedQuestion } from './asked-question.js';

/**
 * The cells of an answer that came over from last quarter and need no more than a look, while other cells of it are still
 * to be filled in; none where the answer has been looked at or nothing came over.
 */
export function keptCells({ question, answer, circumstances, issues }: AskedQuestion): ReadonlySet<CellId> {
  const { answer: now } = answer;
  if (now.confirmed || isEmptyAnswer(now) || circumstances.before === null) return new Set();
  const { cells: then } = circumstances.before;
  const wrong = new Set(issues.map(({ cell }) => cell));
  const isKept = ([cell, value]: [CellId, unknown]) =>
    JSON.stringify(value) === JSON.stringify(then[cell]) && !wrong.has(writeCell(question.code, cell));
  return new Set(
    Object.entries(now.cells)
      .filter(([, value]) => isAnswered(value))
      .filter(isKept)
      .map(([cell]) => cell),
  );
}
