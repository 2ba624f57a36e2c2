import { isAnswered } from '../definition/holds.js';
import { entriesOf, isOptedOut } from '../definition/places.js';
import type { Place } from '../definition/places.js';
import type { EntriesShape } from '../definition/shape.js';
import { writeCell } from '../definition/cell-reference.js';
import { formatCount } from '../../estimates/format-count.js';
import { questionName } from '../text/place-in-words.js';
import { checkPlaces } from './check-places.js';
import type { QuestionCheck } from './check-places.js';

function isFilledIn({ circumstances }: QuestionCheck, { cell }: Place): boolean {
  return isAnswered(circumstances.cells[cell]);
}

/** The rows of a table: none where it cannot be given, else every one. */
export function checkRows(check: QuestionCheck, rows: readonly Place[], isMandatory: boolean): void {
  const { question, circumstances, issues } = check;
  const first = rows[0]?.cell ?? '';
  const here = { cell: writeCell(question.code, first), question: questionName(question) };
  const isAnyFilledIn = rows.some((place) => isFilledIn(check, place));
  if (isOptedOut(question, circumstances.cells)) {
    if (!isAnyFilledIn) return;
    const message =
      'You say it cannot be given, but some counts are. Clear the counts, or say that the table can be given.';
    issues.error('COUNT_NOT_EXPECTED', { ...here, message });
  } else if (isAnyFilledIn) {
    checkPlaces(check, rows);
  } else if (isMandatory) {
    const message = 'It has no counts yet. Give them for every group, or say that it cannot be given and why.';
    issues.error('COUNT_MISSING', { ...here, message });
  }
}

/** Two entries that people could not tell apart. */
function checkNames(check: QuestionCheck, { keyField, entryName }: EntriesShape): void {
  const { question, circumstances, issues } = check;
  const seen = new Set<string>();
  for (const entry of entriesOf(circumstances.cells)) {
    const cell = `${entry}.${keyField}`;
    const value = circumstances.cells[cell];
    const name = typeof value === 'string' ? value.trim().toLowerCase() : '';
    if (name !== '' && seen.has(name)) {
      const message = `There is another ${entryName} of the same name. Give it a name of its own, or remove one of the two.`;
      issues.error('ENTRY_REPEATED', {
        cell: writeCell(question.code, cell),
        question: questionName(question),
        message,
      });
    }
    seen.add(name);
  }
}

/** The entries of a register: each whole, no two alike, and some unless there is nothing to enter. */
export function checkEntries(check: QuestionCheck, places: readonly Place[], isMandatory: boolean): void {
  const { question, circumstances, issues } = check;
  if (question.shape.of !== 'ENTRIES') return;
  const { optOut, entryName, most } = question.shape;
  const entries = entriesOf(circumstances.cells);
  const here = { cell: writeCell(question.code, optOut), question: questionName(question) };
  if (isOptedOut(question, circumstances.cells) && entries.length > 0) {
    const entered =
      entries.length === 1 ? '1 is entered. Remove it' : `${formatCount(entries.length)} are entered. Remove them`;
    const message = `You say that there is none, but ${entered}, or change the answer.`;
    issues.error('COUNT_NOT_EXPECTED', { ...here, message });
  } else if (isMandatory && entries.length === 0 && !isOptedOut(question, circumstances.cells)) {
    issues.error('ANSWER_MISSING', {
      ...here,
      message: `It has no ${entryName} yet. Add one, or say that there is none.`,
    });
  }
  if (entries.length > most) {
    const message = `It has ${formatCount(entries.length)} entries. The most is ${formatCount(most)}. Put those that belong together into one.`;
    issues.error('TOO_MANY_ENTRIES', { ...here, message });
  }
  checkPlaces(check, places);
  checkNames(check, question.shape);
}
