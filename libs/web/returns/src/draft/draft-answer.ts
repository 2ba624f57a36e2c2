import type { Answer, CellId, Cells, CellValue, ChangeWay, Field } from '@monitor/domain';
import { readTypedCell, shownText } from './read-typed-cell.js';

/** What a person typed in a cell where that is not simply what the cell holds: `1,234`, `ten`. By cell of the answer. */
export type TypedTexts = Readonly<Record<CellId, string>>;

/** A cell that somebody else changed to something else than was typed here; the answer holds what was typed here. */
export interface CellInConflict {
  /** What the service holds; null = nothing. */
  theirs: CellValue | null;
  /** Who changed it there. */
  editedByName: string;
  /** When (ISO 8601); null where that is not known. */
  editedAt: string | null;
  /** Whether it was the same person, in another tab or on another device. */
  isOwn: boolean;
}

/**
 * An answer as it stands in the browser. `version` is the saved one it was typed on; 0 = never saved. It is kept in this
 * browser as it is, with all that is needed to go on with it.
 */
export interface DraftAnswer {
  answer: Answer;
  version: number;
  typed: TypedTexts;
  /** What the service holds in that version; left out where the answer says the same. */
  base?: Answer;
  /** What was sent of single cells and never answered: it may stand on the service now. */
  tried?: Readonly<Record<CellId, readonly (CellValue | null)[]>>;
  /** The cells in which the person has to choose. */
  conflict?: Readonly<Record<CellId, CellInConflict>>;
  /** Why the service cannot keep the answer as it is: it is not sent again until it is changed. */
  refused?: { cell: CellId | null; message: string };
  /** How it was changed, where that is known. */
  way?: ChangeWay;
}

/** The code of the question that is answered: the key under which an answer is saved. */
export function keyOf({ answer }: DraftAnswer): string {
  return answer.question;
}

function without<Value>(record: Readonly<Record<CellId, Value>>, cell: CellId): Record<CellId, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== cell));
}

/** The answer with something else in one cell, or with nothing there (`undefined`); somebody has now looked at it. */
export function withCell(draft: DraftAnswer, cell: CellId, value: CellValue | undefined): DraftAnswer {
  const others = without(draft.answer.cells, cell);
  const cells: Cells = value === undefined ? others : { ...others, [cell]: value };
  return { ...draft, answer: { ...draft.answer, cells, confirmed: true }, typed: without(draft.typed, cell) };
}

/** The answer with a text typed into one cell: what it means goes into the cell, and the text is kept as it was typed. */
export function withTypedText(draft: DraftAnswer, { cell, field }: TypedPlace, text: string): DraftAnswer {
  const { value } = readTypedCell(field, text);
  const next = withCell(draft, cell, value);
  return text === shownText(field, value) ? next : { ...next, typed: { ...next.typed, [cell]: text } };
}

/** Where a text is typed: a `Place` of the definition is one. */
export interface TypedPlace {
  cell: CellId;
  field: Field;
}

/** What a cell shows to whoever types in it: what was typed, else what the cell holds. */
export function textIn({ answer, typed }: DraftAnswer, { cell, field }: TypedPlace): string {
  return typed[cell] ?? shownText(field, answer.cells[cell]);
}

function comparable({ answer }: DraftAnswer): string {
  const cells = Object.entries(answer.cells).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([answer.question, answer.confirmed, cells]);
}

/** Whether two answers would be saved alike. */
export function saysTheSame(a: DraftAnswer, b: DraftAnswer): boolean {
  return comparable(a) === comparable(b);
}
