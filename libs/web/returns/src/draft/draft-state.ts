import type { FormEdition, ReturnState } from '@monitor/domain';
import type { Failure } from '@monitor/web-graphql';
import type { DraftAnswer } from './draft-answer.js';
import { keyOf, saysTheSame } from './draft-answer.js';

/** Somebody else saved an answer that was being typed here; nothing of either was overwritten. */
export interface AnswerConflict {
  /** Code of the question. */
  key: string;
  /** What stands on the server now, with its version. */
  theirs: DraftAnswer;
  editedByName: string;
}

/** Whether what was typed is safe. */
export type SaveStatus =
  | { kind: 'NOTHING_TYPED' }
  | { kind: 'SAVING' }
  | { kind: 'SAVED'; at: Date }
  | { kind: 'NOT_SAVED'; failure: Failure };

/** A return as it is typed in this browser. */
export interface DraftState {
  /** The edition of the form that the return answers. */
  edition: FormEdition;
  /** By code of the question: one for everything that is asked, in the order of the form. */
  answers: Readonly<Record<string, DraftAnswer>>;
  /** Codes of the questions whose answers are typed and not yet sent. */
  unsent: readonly string[];
  /** On their way to the server, as they were sent. */
  sent: Readonly<Record<string, DraftAnswer>>;
  /** Sent before, and no answer came: they may stand on the server now. Left out where there are none. */
  unanswered?: Readonly<Record<string, readonly DraftAnswer[]>>;
  conflicts: readonly AnswerConflict[];
  status: SaveStatus;
  returnState: ReturnState;
}

/** What the server answered to a batch. */
export interface SaveOutcome {
  saved: { key: string; version: number }[];
  conflicts: AnswerConflict[];
  state: ReturnState;
}

const without = (keys: readonly string[], gone: readonly string[]) => keys.filter((key) => !gone.includes(key));

/** An answer has been typed: it shows at once and waits to be sent. A conflict on it must be settled first. */
export function typeAnswer(state: DraftState, answer: DraftAnswer): DraftState {
  const key = keyOf(answer);
  const isHeldBack = state.conflicts.some((conflict) => conflict.key === key);
  const unsent = isHeldBack || state.unsent.includes(key) ? state.unsent : [...state.unsent, key];
  return { ...state, answers: { ...state.answers, [key]: answer }, unsent };
}

/** Everything that waits is sent now. */
export function startSaving(state: DraftState): DraftState {
  const sent: Record<string, DraftAnswer> = {};
  for (const key of state.unsent) {
    const answer = state.answers[key];
    if (answer !== undefined) sent[key] = answer;
  }
  return { ...state, unsent: [], sent, status: { kind: 'SAVING' } };
}

function withVersion(state: DraftState, key: string, version: number): DraftState {
  const answer = state.answers[key];
  return answer === undefined ? state : { ...state, answers: { ...state.answers, [key]: { ...answer, version } } };
}

/**
 * A conflict with the very words that were sent is an echo: the batch had arrived, and only the answer to it was lost.
 */
function isEcho(state: DraftState, { key, theirs }: AnswerConflict): boolean {
  const sent = state.sent[key];
  return sent !== undefined && saysTheSame(sent, theirs);
}

/** A conflict with words that were sent earlier from here is none: they arrived, and more has been typed since. */
function isOwnEarlier({ unanswered = {} }: DraftState, { key, theirs }: AnswerConflict): boolean {
  return (unanswered[key] ?? []).some((earlier) => saysTheSame(earlier, theirs));
}

/** The server has answered: versions go up, real conflicts are held back until the person has chosen. */
export function settleSaving(state: DraftState, outcome: SaveOutcome, at: Date): DraftState {
  const echoes = outcome.conflicts.filter((conflict) => isEcho(state, conflict));
  const others = outcome.conflicts.filter((conflict) => !isEcho(state, conflict));
  const earlier = others.filter((conflict) => isOwnEarlier(state, conflict));
  const real = others.filter((conflict) => !isOwnEarlier(state, conflict));
  const own = [...echoes, ...earlier].map(({ key, theirs }) => ({ key, version: theirs.version }));
  const versions = [...outcome.saved, ...own];
  // What was typed since is sent on the version that its own earlier words have.
  const again = earlier.map(({ key }) => key);
  const next = versions.reduce((now, { key, version }) => withVersion(now, key, version), state);
  const realKeys = real.map(({ key }) => key);
  return {
    ...next,
    sent: {},
    unanswered: {},
    unsent: [...again, ...without(next.unsent, [...realKeys, ...again])],
    conflicts: [...next.conflicts.filter(({ key }) => !realKeys.includes(key)), ...real],
    status: { kind: 'SAVED', at },
    returnState: outcome.state,
  };
}

/** The batch did not arrive or was refused: it waits again, with whatever has been typed since. */
export function failSaving(state: DraftState, failure: Failure): DraftState {
  const sentKeys = Object.keys(state.sent);
  const unanswered = { ...state.unanswered };
  for (const [key, answer] of Object.entries(state.sent)) unanswered[key] = [...(unanswered[key] ?? []), answer];
  return {
    ...state,
    sent: {},
    unanswered,
    unsent: [...sentKeys, ...without(state.unsent, sentKeys)],
    status: { kind: 'NOT_SAVED', failure },
  };
}

/** The person has chosen between their own words and the other person's. */
export function settleConflict(state: DraftState, key: string, choice: 'MINE' | 'THEIRS'): DraftState {
  const conflict = state.conflicts.find((candidate) => candidate.key === key);
  const mine = state.answers[key];
  if (conflict === undefined || mine === undefined) return state;
  const conflicts = state.conflicts.filter((candidate) => candidate.key !== key);
  if (choice === 'THEIRS') return { ...state, conflicts, answers: { ...state.answers, [key]: conflict.theirs } };
  return typeAnswer({ ...state, conflicts }, { ...mine, version: conflict.theirs.version });
}

/** Whether anything typed is not yet on the server. */
export function hasUnsaved(state: DraftState): boolean {
  return state.unsent.length > 0 || Object.keys(state.sent).length > 0 || state.conflicts.length > 0;
}
