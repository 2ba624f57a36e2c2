import { formatCount, isEmptyAnswer, isOptedOut } from '@monitor/domain';
import type { Cells, FormEdition } from '@monitor/domain';
import { cellsToCome, tableFigures, tableSums } from '../tables/table-figures.js';
import type { TableQuestion } from '../tables/table-question.js';

/** Said of a table in which nothing stands. */
export const notAnswered = 'No answer';

/** What a table says as a whole. A table of which numbers are to come has no figure: part of it is not its whole. */
export function wholeInWords(edition: FormEdition, question: TableQuestion, cells: Cells): string {
  if (isOptedOut(question, cells)) return 'Cannot be given';
  if (isEmptyAnswer({ question: question.code, cells, confirmed: false })) return notAnswered;
  const toCome = cellsToCome(edition, question, cells);
  if (toCome > 0) {
    return `Not complete: ${formatCount(toCome)} ${toCome === 1 ? 'number is' : 'numbers are'} still to come`;
  }
  const figures = tableFigures(edition, question, cells);
  const sums = tableSums(edition, question, cells);
  if (figures === null || sums === null) return 'Given';
  const [numerator, denominator] = ['numerator', 'denominator'].map((key) => formatCount(sums.get(key) ?? 0));
  return `${figures.inWords(figures.whole)} (${numerator} of ${denominator})`;
}

/** How far a table's figure is from that of last quarter, in proportion; 0 where either has none. */
export function movement(
  edition: FormEdition,
  question: TableQuestion,
  { now, before }: Record<'now' | 'before', Cells | null>,
): number {
  const whole = (cells: Cells | null) =>
    cells === null ? null : (tableFigures(edition, question, cells)?.whole ?? null);
  const [a, b] = [whole(now), whole(before)];
  return a === null || b === null || a === b ? 0 : Math.abs(a - b) / Math.max(a, b);
}
