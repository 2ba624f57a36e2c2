import type { QuarterId, ReturnWindow } from '../quarter/quarter.js';

/** What two administrators can change about when returns are sent. */
export const windowChangeKinds = ['WINDOW', 'EXTENSION', 'REVOCATION'] as const;
export type WindowChangeKind = (typeof windowChangeKinds)[number];

const meanings: Record<WindowChangeKind, string> = {
  WINDOW: 'The days on which the return of a quarter opens, is due and closes, for everybody.',
  EXTENSION: 'A later close for one organisation and quarter.',
  REVOCATION: 'An extension that ends before it was used.',
};

/** What a kind of change does, in one sentence. */
export function windowChangeKindMeaning(kind: WindowChangeKind): string {
  return meanings[kind];
}

/** Other days for the window of a quarter, or the first for one that has none yet. */
export interface NewWindow extends ReturnWindow {
  kind: 'WINDOW';
  /** Why, for whoever reads the record later. */
  reason: string;
}

/** A later close for one organisation. */
export interface NewExtension {
  kind: 'EXTENSION';
  organisationCode: string;
  quarterId: QuarterId;
  closesOn: string;
  /** Why, to finish the sentence “You have until …, because …”. */
  reason: string;
}

/** The end of an extension that nobody has used. */
export interface Revocation {
  kind: 'REVOCATION';
  organisationCode: string;
  quarterId: QuarterId;
  reason: string;
}

export type WindowChange = NewWindow | NewExtension | Revocation;

/** What a change is about: no two changes of the same can be under way at once. */
export function subjectOfChange(change: WindowChange): string {
  return change.kind === 'WINDOW' ? change.quarterId : `${change.quarterId} ${change.organisationCode}`;
}

/** Where a change is wrong: a field of it. */
export const windowChangeFields = ['quarterId', 'organisationCode', 'opensOn', 'dueOn', 'closesOn', 'reason'] as const;
export type WindowChangeField = (typeof windowChangeFields)[number];

/** Something to mend before a change can be proposed or approved. */
export interface WindowProblem {
  field: WindowChangeField;
  /** What was found, what was wanted and what to do. */
  message: string;
}
