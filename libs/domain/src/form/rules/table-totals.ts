import type { Cells } from '../definition/answer.js';
import { isCount } from '../definition/count.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { cellIn, isOptedOut, scopesOf } from '../definition/places.js';

/** Counts of all groups of a table together. */
export interface TableTotals {
  numerator: number;
  denominator: number;
}

/** The sums over a table's groups; null unless every group has both counts and each is a whole number in range. */
export function tableTotals(edition: FormEdition, question: Question, cells: Cells): TableTotals | null {
  if (question.shape.of !== 'TABLE' || isOptedOut(question, cells)) return null;
  const totals: TableTotals = { numerator: 0, denominator: 0 };
  for (const scope of scopesOf(edition, question, cells)) {
    const numerator = cells[cellIn(scope, 'numerator')];
    const denominator = cells[cellIn(scope, 'denominator')];
    if (!isCount(numerator) || !isCount(denominator)) return null;
    totals.numerator += numerator;
    totals.denominator += denominator;
  }
  return totals;
}
