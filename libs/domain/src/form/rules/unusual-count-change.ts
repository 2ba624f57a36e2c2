import { formatCount } from '../../estimates/format-count.js';
import type { Cells } from '../definition/answer.js';
import { writeCell } from '../definition/cell-reference.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { answerPlaces, cellIn, isOptedOut, scopesOf } from '../definition/places.js';
import type { Place, Scope } from '../definition/places.js';
import { isCount } from '../definition/count.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { scopedQuestionName } from '../text/place-in-words.js';
import { explanationOf } from './explanation.js';
import { pastTable } from './past-tables.js';
import type { PastTable } from './past-tables.js';
import type { Rule } from './rule.js';
import { timesInWords } from './times-in-words.js';
import { pastShares, unusualCount, unusualShare } from './usual-range.js';
import type { UsualRange } from './usual-range.js';

/** One table under inspection, with what it held in earlier quarters. */
interface TableInTime {
  question: Question;
  cells: Cells;
  past: PastTable;
  checked: CheckedReturn;
}

function quartersInWords({ least, most, quarters, usualQuarters }: UsualRange, write: (figure: number) => string) {
  const range = write(least) === write(most) ? write(least) : `${write(least)} to ${write(most)}`;
  const last = quarters === 1 ? 'the last quarter' : `the last ${quarters} quarters`;
  return `${range} in ${usualQuarters === quarters ? last : `${usualQuarters} of ${last}`}`;
}

/** “57,900 is ten times what is usual here (5,400 to 5,900 in the last 6 quarters)”. */
function countInWords(count: number, usual: UsualRange): string {
  const times = timesInWords(count, usual.middle);
  const usually = `what is usual here (${quartersInWords(usual, formatCount)})`;
  return times === null
    ? `${formatCount(count)} is more than ${usually}`
    : `${formatCount(count)} is ${times} ${usually}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

function warn({ question, cells, checked }: TableInTime, at: { cell: string; scope: Scope }, found: string): void {
  checked.issues.warn('UNUSUAL_CHANGE', {
    cell: writeCell(question.code, at.cell),
    question: scopedQuestionName(question, cells, at.scope),
    message: `${found}. Correct it, or explain why it is right.`,
    ...explanationOf(question, cells),
  });
}

/** Warns of a count that is unusual; whether it was. */
function checkCount(table: TableInTime, { cell, scope }: Place): boolean {
  const count = table.cells[cell];
  const usual = isCount(count) ? unusualCount(count, table.past.countsOf(cell)) : null;
  if (usual !== null) warn(table, { cell, scope }, countInWords(Number(count), usual));
  return usual !== null;
}

/** The part of a whole in one row, now or in an earlier quarter. */
interface Part {
  numerator: number;
  denominator: number;
}

function partIn(cells: Cells, scope: Scope): Part | null {
  const numerator = cells[cellIn(scope, 'numerator')];
  const denominator = cells[cellIn(scope, 'denominator')];
  const isPart = isCount(numerator) && isCount(denominator) && denominator > 0 && numerator <= denominator;
  return isPart ? { numerator, denominator } : null;
}

function checkShare(table: TableInTime, scope: Scope): void {
  const now = partIn(table.cells, scope);
  if (now === null) return;
  const earlier = table.past.tables.map((cells) => partIn(cells, scope)).filter((part) => part !== null);
  const size = Math.min(now.denominator, ...earlier.map(({ denominator }) => denominator));
  const shares = earlier.map(({ numerator, denominator }) => numerator / denominator);
  const share = now.numerator / now.denominator;
  const usual = unusualShare(share, pastShares(shares, size));
  if (usual === null) return;
  const usually = quartersInWords(usual, percent);
  const counts = `${formatCount(now.numerator)} of ${formatCount(now.denominator)}`;
  warn(table, { cell: cellIn(scope, 'numerator'), scope }, `${counts} is ${percent(share)}, where ${usually} is usual`);
}

function isShareTable({ metric }: Question, { metrics }: FormEdition): boolean {
  return metrics.some(({ id, kind }) => id === metric && kind === 'SHARE');
}

function checkTable(table: TableInTime): void {
  const { question, cells, checked } = table;
  const unusual = new Set<string>();
  for (const place of answerPlaces(checked.edition, question, cells)) {
    const { field, scope } = place;
    if (field.kind === 'COUNT' && scope.of === 'ROW' && checkCount(table, place)) unusual.add(scope.row.code);
  }
  if (!isShareTable(question, checked.edition)) return;
  // A row of which a count is unusual has an unusual share for that reason: it is said once.
  for (const scope of scopesOf(checked.edition, question, cells))
    if (scope.of === 'ROW' && !unusual.has(scope.row.code)) checkShare(table, scope);
}

/**
 * Each count, and each share of people, against what the organisation reported in all earlier quarters: an extra
 * digit, swapped columns, a row in another's place. It warns at that very cell and says what is usual.
 */
export const unusualCountChange: Rule = (checked) => {
  if (checked.earlier.length === 0) return;
  for (const question of checked.questions) {
    const cells = checked.answers.get(question.code)?.cells;
    if (question.shape.of !== 'TABLE' || cells === undefined || isOptedOut(question, cells)) continue;
    const past = pastTable(question, checked);
    if (past.tables.length > 0) checkTable({ question, cells, past, checked });
  }
};
