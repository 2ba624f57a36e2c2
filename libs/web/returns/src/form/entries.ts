import {
  cellIn,
  entriesOf,
  entryKeyBytes,
  isAnswered,
  isNewEntryKey,
  newEntryKey,
  readCell,
  scopeName,
  stopsSubmission,
  writeCell,
} from '@monitor/domain';
import type { EntriesShape, Field, Question, Scope } from '@monitor/domain';
import { withCell } from '../draft/draft-answer.js';
import type { DraftAnswer } from '../draft/draft-answer.js';
import type { AskedQuestion } from './asked-question.js';

/** A question that is answered with a register. */
export type RegisterQuestion = Question & { shape: EntriesShape };

/** A register as it stands in the draft. */
export type AskedRegister = AskedQuestion & { question: RegisterQuestion };

/** Whether a question is answered with a register. */
export function isRegister(asked: AskedQuestion): asked is AskedRegister {
  return asked.question.shape.of === 'ENTRIES';
}

/** `CARRIED` = it came from last quarter, and nobody has looked at it yet. */
export type EntryState = 'CARRIED' | 'TO_DO' | 'ENDED' | 'COMPLETE';

/** One line of a register. */
export interface RegisterEntry {
  entry: string;
  /** What people call it. */
  name: string;
  state: EntryState;
  /** How many things stand in the way of submitting it. */
  open: number;
  /** Whether it was added this quarter; such a one can be removed, and others end. */
  isNew: boolean;
}

/** The choice by which an entry is said to stand as it did, or to have ended; null where the register has none. */
export interface Standing {
  field: Field;
  stands: string;
  ended: string;
}

/** How an entry of a register is reconfirmed or ended. */
export function standingOf({ shape }: RegisterQuestion): Standing | null {
  const { endsWhen, entryFields } = shape;
  if (!('is' in endsWhen)) return null;
  const field = entryFields.find(({ key }) => key === endsWhen.field);
  const ended = endsWhen.is.find((word) => typeof word === 'string');
  if (field?.kind !== 'CHOICE' || field.carried !== false || ended === undefined) return null;
  const stands = field.choices.find(({ value }) => !endsWhen.is.includes(value))?.value;
  return stands === undefined ? null : { field, stands, ended };
}

/** The scope of an entry. */
export function entryScope(entry: string): Scope {
  return { of: 'ENTRY', entry };
}

function valueOfStanding({ question, answer }: AskedRegister, entry: string): unknown {
  const standing = standingOf(question);
  return standing === null ? undefined : answer.answer.cells[cellIn(entryScope(entry), standing.field.key)];
}

/** Whether nothing of an entry that is of this quarter alone has been filled in. */
function isUntouched({ question, answer }: AskedRegister, entry: string): boolean {
  const fresh = question.shape.entryFields.filter(({ carried }) => carried === false);
  return fresh.every(({ key }) => !isAnswered(answer.answer.cells[cellIn(entryScope(entry), key)]));
}

/** How many things of an entry stop the return from being submitted. */
function openThings({ edition, issues }: AskedRegister, entry: string): number {
  const isOfEntry = (cell: string) => readCell(edition, cell)?.cell.startsWith(`${entry}.`) === true;
  return issues.filter((issue) => isOfEntry(issue.cell) && stopsSubmission(issue)).length;
}

/** The entries that the organisation had in the quarter before. */
function entriesBefore({ circumstances }: AskedRegister): string[] {
  return entriesOf(circumstances.before?.cells ?? {});
}

/** The entries of a register, what was only typed and means nothing yet among them. */
export function registerEntries(asked: AskedRegister): RegisterEntry[] {
  const { question, answer } = asked;
  const before = entriesBefore(asked);
  const cells = answer.answer.cells;
  return entriesOf({ ...answer.typed, ...cells }).map((entry) => {
    const isNew = !before.includes(entry);
    const open = openThings(asked, entry);
    const hasEnded = valueOfStanding(asked, entry) === standingOf(question)?.ended;
    const state =
      !isNew && isUntouched(asked, entry) ? 'CARRIED' : open > 0 ? 'TO_DO' : hasEnded ? 'ENDED' : 'COMPLETE';
    const name = scopeName(question, cells, entryScope(entry)) ?? entry;
    return { entry, name, state, open, isNew };
  });
}

/** Says of entries that they stand as they did: the same as choosing so in each of them. */
export function reconfirm({ question, answer }: AskedRegister, entries: readonly string[]): DraftAnswer {
  const standing = standingOf(question);
  if (standing === null) return answer;
  const place = (entry: string) => cellIn(entryScope(entry), standing.field.key);
  return entries.reduce((typed, entry) => withCell(typed, place(entry), standing.stands), answer);
}

/** Says of an entry that it has ended; when, is still to be said. */
export function endEntry({ question, answer }: AskedRegister, entry: string): DraftAnswer {
  const standing = standingOf(question);
  if (standing === null) return answer;
  return withCell(answer, cellIn(entryScope(entry), standing.field.key), standing.ended);
}

/** Takes an entry out with everything typed in it. */
export function removeEntry({ answer: draft }: AskedRegister, entry: string): DraftAnswer {
  const keep = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([cell]) => !cell.startsWith(`${entry}.`)));
  const answer = { ...draft.answer, cells: keep(draft.answer.cells), confirmed: true };
  return { ...draft, answer, typed: keep(draft.typed) };
}

/** Where an address says that an entry is to be added; no entry can have such a key. */
export const entryToAdd = 'new-entry';

/** The key for an entry that is added: nobody else's, whoever adds at the same time. */
export function nextEntry(asked: AskedRegister): string {
  const used = [...entriesOf({ ...asked.answer.typed, ...asked.answer.answer.cells }), ...entriesBefore(asked)];
  return newEntryKey(used, crypto.getRandomValues(new Uint8Array(entryKeyBytes)));
}

/** Whether an address may name an entry: one that is there, or one that is being added. */
export function isEntryOf(asked: AskedRegister, entry: string): boolean {
  return isNewEntryKey(entry) || registerEntries(asked).some((each) => each.entry === entry);
}

/** The cell of an entry by which people tell it apart, named with its question. */
export function nameCell({ code, shape }: RegisterQuestion, entry: string): string {
  return writeCell(code, cellIn(entryScope(entry), shape.keyField));
}
