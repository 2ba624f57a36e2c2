import type { EquityGroup } from '../../metrics/metric.js';
import type { CellId, Cells } from './answer.js';
import type { Field } from './field.js';
import type { FormEdition, Question } from './form-edition.js';
import { numberOfEntry } from './entry-key.js';
import { tableRows } from './table-rows.js';

/** Where within an answer a field stands: in the question itself, in a row of its table, or in an entry. */
export type Scope = { of: 'QUESTION' } | { of: 'ROW'; row: EquityGroup } | { of: 'ENTRY'; entry: string };

/** One cell that an answer may fill in. */
export interface Place {
  cell: CellId;
  field: Field;
  scope: Scope;
}

/** How entries are named within their question: lower-case letters and digits. */
const entryKey = /^[a-z0-9]{1,24}$/;

/** Whether a text can name an entry. */
export function isEntryKey(text: string): boolean {
  return entryKey.test(text);
}

/** The names of the entries of an answer, in the order in which they were entered. */
export function entriesOf(cells: Cells): string[] {
  const names = Object.keys(cells).flatMap((cell) => {
    const [entry, field, ...rest] = cell.split('.');
    return entry !== undefined && field !== undefined && rest.length === 0 && isEntryKey(entry) ? [entry] : [];
  });
  return [...new Set(names)].sort(byNumberThenText);
}

/** `s2` before `s10`: the number that ends a name counts as a number. */
function byNumberThenText(a: string, b: string): number {
  return numberOfEntry(a) - numberOfEntry(b) || (a < b ? -1 : 1);
}

/** The fields of the whole question. */
export function questionFields({ shape }: Question): readonly Field[] {
  return shape.fields;
}

/** The fields of each row or entry; none where the question has only fields of its own. */
export function repeatedFields({ shape }: Question): readonly Field[] {
  if (shape.of === 'FIELDS') return [];
  return shape.of === 'TABLE' ? shape.columns : shape.entryFields;
}

/** The cell of a field in its scope. */
export function cellIn(scope: Scope, field: string): CellId {
  if (scope.of === 'QUESTION') return field;
  return scope.of === 'ROW' ? `${scope.row.code}.${field}` : `${scope.entry}.${field}`;
}

/** The rows or entries of an answer, in order. */
export function scopesOf(edition: FormEdition, { shape }: Question, cells: Cells): Scope[] {
  if (shape.of === 'FIELDS') return [];
  if (shape.of === 'ENTRIES') return entriesOf(cells).map((entry) => ({ of: 'ENTRY', entry }));
  return tableRows(edition, shape, cells).map((row) => ({ of: 'ROW', row }));
}

/** The places of an answer, sorted as they are looked at. */
export interface SortedPlaces {
  /** Every one, in the order of the form. */
  all: readonly Place[];
  /** Those of rows or entries. */
  repeated: readonly Place[];
  /** Those of the whole question. */
  whole: readonly Place[];
  /** Their cells. */
  cells: ReadonlySet<CellId>;
}

function sorted(scopes: readonly Scope[], question: Question): SortedPlaces {
  const inScope = (scope: Scope, fields: readonly Field[]): Place[] =>
    fields.map((field) => ({ cell: cellIn(scope, field.key), field, scope }));
  const repeated = scopes.flatMap((scope) => inScope(scope, repeatedFields(question)));
  const whole = inScope({ of: 'QUESTION' }, questionFields(question));
  const all = [...repeated, ...whole];
  return { all, repeated, whole, cells: new Set(all.map(({ cell }) => cell)) };
}

/** Places by the list of their rows: an edition is never edited, and only entries differ from answer to answer. */
const placesByRows = new WeakMap<Question, Map<unknown, SortedPlaces>>();

/** Every cell of an answer, sorted by where it stands. */
export function sortedPlaces(edition: FormEdition, question: Question, cells: Cells): SortedPlaces {
  const { shape } = question;
  if (shape.of === 'ENTRIES') return sorted(scopesOf(edition, question, cells), question);
  const rows = shape.of === 'TABLE' ? tableRows(edition, shape, cells) : null;
  const remembered = placesByRows.get(question) ?? new Map<unknown, SortedPlaces>();
  const places = remembered.get(rows) ?? sorted(scopesOf(edition, question, cells), question);
  placesByRows.set(question, remembered.set(rows, places));
  return places;
}

/**
 * Every cell of an answer, in the order of the form: rows or entries first, then the fields of the whole question.
 * What is derived from a definition walks these and nothing else, so that nothing asked is left out of anything.
 */
export function answerPlaces(edition: FormEdition, question: Question, cells: Cells): readonly Place[] {
  return sortedPlaces(edition, question, cells).all;
}

/** Whether the answer says that its rows or entries cannot be given. */
export function isOptedOut({ shape }: Question, cells: Cells): boolean {
  return shape.of !== 'FIELDS' && cells[shape.optOut] === true;
}

/** Whether an answer that is carried over must be looked at again as a whole; entries are looked at one by one. */
export function isConfirmed({ shape }: Question): boolean {
  return shape.of === 'FIELDS' && shape.fields.some(({ carried }) => carried !== false);
}
