import { formatCount } from '../../estimates/format-count.js';
import type { Cells } from '../definition/answer.js';
import { answerTo } from '../definition/answer.js';
import { writeCell } from '../definition/cell-reference.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { answerPlaces, cellIn, isOptedOut, scopesOf } from '../definition/places.js';
import type { Place, Scope } from '../definition/places.js';
import { isCount } from '../checks/check-value.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { isSameQuestion } from '../editions/same-question.js';
import { scopedQuestionName } from '../text/place-in-words.js';
import { explanationOf } from './explanation.js';
import type { Rule } from './rule.js';
import { timesInWords } from './times-in-words.js';
import { unusualAgainst, unusualShareAgainst } from './usual-range.js';
import type { Part, UsualRange } from './usual-range.js';

/** One table under inspection, with what it held in earlier quarters. */
interface TableInTime {
  question: Question;
  cells: Cells;
  earlier: readonly Cells[];
  checked: CheckedReturn;
}

function earlierTables(question: Question, { earlier, edition }: CheckedReturn): Cells[] {
  return earlier
    .filter((content) => isSameQuestion(question.code, content.edition, edition))
    .map((content) => answerTo(content, question.code)?.cells ?? {})
    .filter((cells) => !isOptedOut(question, cells));
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
  if (!isCount(count)) return false;
  const usual = unusualAgainst(
    count,
    table.earlier.map((cells) => cells[cell]).filter((value) => isCount(value)),
  );
  if (usual !== null) warn(table, { cell, scope }, countInWords(count, usual));
  return usual !== null;
}

function partIn(cells: Cells, scope: Scope): Part | null {
  const numerator = cells[cellIn(scope, 'numerator')];
  const denominator = cells[cellIn(scope, 'denominator')];
  return isCount(numerator) && isCount(denominator) ? { numerator, denominator } : null;
}

function checkShare(table: TableInTime, scope: Scope): void {
  const now = partIn(table.cells, scope);
  if (now === null || now.numerator > now.denominator) return;
  const earlier = table.earlier.map((cells) => partIn(cells, scope)).filter((part) => part !== null);
  const usual = unusualShareAgainst(now, earlier);
  if (usual === null) return;
  const usually = quartersInWords(usual, percent);
  const share = percent(now.numerator / now.denominator);
  const counts = `${formatCount(now.numerator)} of ${formatCount(now.denominator)}`;
  warn(table, { cell: cellIn(scope, 'numerator'), scope }, `${counts} is ${share}, where ${usually} is usual`);
}

function isShareTable({ metric }: Question, { metrics }: FormEdition): boolean {
  return metrics.some(({ id, kind }) => id === metric && kind === 'SHARE');
}

function checkTable(table: TableInTime): void {
  const { question, cells, checked } = table;
  const counts = answerPlaces(checked.edition, question, cells).filter(
    ({ field, scope }) => field.kind === 'COUNT' && scope.of === 'ROW',
  );
  const unusual = new Set(counts.filter((place) => checkCount(table, place)).map(({ scope }) => scope));
  if (!isShareTable(question, checked.edition)) return;
  // A row of which a count is unusual has an unusual share for that reason: it is said once.
  const scopes = scopesOf(checked.edition, question, cells);
  for (const scope of scopes) if (![...unusual].some((each) => isSameRow(each, scope))) checkShare(table, scope);
}

function isSameRow(a: Scope, b: Scope): boolean {
  return a.of === 'ROW' && b.of === 'ROW' && a.row === b.row;
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
    const earlier = earlierTables(question, checked);
    if (earlier.length > 0) checkTable({ question, cells, earlier, checked });
  }
};
