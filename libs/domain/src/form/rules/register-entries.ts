import type { CellValue, Cells } from '../definition/answer.js';
import type { Question } from '../definition/form-edition.js';
import { holds } from '../definition/holds.js';
import { entriesOf } from '../definition/places.js';
import type { Scope } from '../definition/places.js';
import type { CheckedReturn } from '../checks/checked-return.js';

/** One entry of a register, to be read field by field. */
export interface RegisterEntry {
  scope: Scope;
  /** The name of the cell of one of its fields. */
  cellOf: (field: string) => string;
  valueOf: (field: string) => CellValue | undefined;
}

/** A register of the return with the entries that have not ended. */
export interface Register {
  question: Question;
  cells: Cells;
  entries: readonly RegisterEntry[];
}

function toEntry(entry: string, cells: Cells): RegisterEntry {
  const cellOf = (field: string) => `${entry}.${field}`;
  return { scope: { of: 'ENTRY', entry }, cellOf, valueOf: (field) => cells[cellOf(field)] };
}

/** The register with a code; null where it is not asked of the organisation or holds no entry that stands. */
export function standingEntries(code: string, { questions, answers, today }: CheckedReturn): Register | null {
  const question = questions.find((each) => each.code === code);
  const cells = answers.get(code)?.cells ?? {};
  if (question?.shape.of !== 'ENTRIES') return null;
  const { endsWhen } = question.shape;
  const of = { question, cells, before: null, today };
  const entries = entriesOf(cells).map((entry) => toEntry(entry, cells));
  const standing = entries.filter(({ scope }) => !holds(endsWhen, of, scope));
  return standing.length === 0 ? null : { question, cells, entries: standing };
}
