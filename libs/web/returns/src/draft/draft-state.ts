import type { Answer, CellId, FormEdition, ReturnState } from '@monitor/domain';
import type { Failure } from '@monitor/web-graphql';
import type { CellInConflict, DraftAnswer } from './draft-answer.js';
import { keyOf } from './draft-answer.js';
import {
  afterChoice,
  afterConflict,
  afterSaving,
  cellsToSend,
  onItsWay,
  sendable,
  typedOver,
} from './draft-answer-merge.js';
import type { ConflictFound } from './draft-answer-merge.js';

/** Somebody else changed cells of an answer to something else than was typed here; nothing of either was overwritten. */
export interface AnswerConflict {
  /** Code of the question. */
  key: string;
  cells: Readonly<Record<CellId, CellInConflict>>;
}

/** Whether what was typed is safe. */
export type SaveStatus =
  | { kind: 'NOTHING_TYPED' }
  | { kind: 'SAVING' }
  | { kind: 'SAVED'; at: Date }
  /** All else is saved; in `count` cells the person has to choose. `cell` is the first of them. */
  | { kind: 'CONFLICT'; count: number; cell: string }
  /** All else is saved; `count` answers cannot be kept as they are. `cell` is where to begin. */
  | { kind: 'REFUSED'; count: number; message: string; cell: string }
  | { kind: 'NOT_SAVED'; failure: Failure };

type Answers = Readonly<Record<string, DraftAnswer>>;

/** A return as it is typed in this browser. */
export interface DraftState {
  /** The edition of the form that the return answers. */
  edition: FormEdition;
  /** By code of the question: one for everything that is asked, in the order of the form. */
  answers: Answers;
  /** Codes of the questions whose answers are typed and not yet sent. */
  unsent: readonly string[];
  /** On their way to the server, as they were sent. */
  sent: Answers;
  /** The answers in which the person has to choose, in the order of the form; the answers themselves say it too. */
  conflicts: readonly AnswerConflict[];
  status: SaveStatus;
  returnState: ReturnState;
}

/** What the server answered to a batch. */
export interface SaveOutcome {
  /** With what stands, where that is not what was sent. */
  saved: { key: string; version: number; answer?: Answer | null }[];
  conflicts: ({ key: string } & ConflictFound)[];
  /** Answers that cannot be kept. */
  refused?: { key: string; cell: CellId | null; message: string }[];
  state: ReturnState;
}

/** The answers in which the person has to choose. */
export function conflictsIn(answers: Answers): AnswerConflict[] {
  return Object.entries(answers).flatMap(([key, { conflict }]) =>
    conflict === undefined ? [] : [{ key, cells: conflict }],
  );
}

/** What is to be said once nothing is on its way: what needs the person comes before what is well. */
function restingStatus(answers: Answers, otherwise: SaveStatus): SaveStatus {
  const conflicts = conflictsIn(answers).flatMap(({ key, cells }) =>
    Object.keys(cells).map((cell) => `${key}.${cell}`),
  );
  const [first] = conflicts;
  if (first !== undefined) return { kind: 'CONFLICT', count: conflicts.length, cell: first };
  const refused = Object.entries(answers).flatMap(([key, { refused: why }]) =>
    why === undefined ? [] : [{ message: why.message, cell: `${key}.${why.cell ?? ''}` }],
  );
  const [next] = refused;
  return next === undefined ? otherwise : { kind: 'REFUSED', count: refused.length, ...next };
}

/** Whether there is anything of an answer to send. */
function isToSend(draft: DraftAnswer): boolean {
  return draft.refused === undefined && (cellsToSend(draft)?.size ?? 1) > 0;
}

function withAnswers(state: DraftState, answers: Answers): DraftState {
  return { ...state, answers, conflicts: conflictsIn(answers) };
}

/** An answer has been typed: it shows at once and waits to be sent, but for cells in which the person has to choose. */
export function typeAnswer(state: DraftState, answer: DraftAnswer): DraftState {
  const key = keyOf(answer);
  const isUnderWay = Object.hasOwn(state.sent, key);
  const isWaiting = isUnderWay || state.unsent.includes(key);
  const next = typedOver(state.answers[key], answer, isWaiting);
  const others = state.unsent.filter((each) => each !== key);
  const waits = isToSend(next) || (isUnderWay && next.refused === undefined);
  const typed = withAnswers(state, { ...state.answers, [key]: next });
  const unsent = !waits ? others : state.unsent.includes(key) ? state.unsent : [...others, key];
  const isResting = unsent.length === 0 && Object.keys(state.sent).length === 0;
  const status = isResting && next.refused !== undefined ? restingStatus(typed.answers, state.status) : state.status;
  return { ...typed, unsent, status };
}

/** Everything that waits is sent now. */
export function startSaving(state: DraftState): DraftState {
  const sent: Record<string, DraftAnswer> = {};
  const answers: Record<string, DraftAnswer> = { ...state.answers };
  for (const key of state.unsent) {
    const answer = state.answers[key];
    if (answer === undefined) continue;
    const going = onItsWay(sendable(answer));
    sent[key] = going;
    answers[key] = { ...answer, ...(going.tried !== undefined && { tried: going.tried }) };
  }
  return { ...withAnswers(state, answers), unsent: [], sent, status: { kind: 'SAVING' } };
}

/** What becomes of one answer that was sent. */
function settleAnswer(
  now: DraftAnswer,
  sent: DraftAnswer,
  of: { key: string; outcome: SaveOutcome; edition: FormEdition },
) {
  const { key, outcome, edition } = of;
  const saved = outcome.saved.find((each) => each.key === key);
  if (saved !== undefined) {
    const stands = { version: saved.version, answer: saved.answer ?? sent.answer };
    return afterSaving(now, sent, { stands, edition });
  }
  const found = outcome.conflicts.find((each) => each.key === key);
  if (found !== undefined) return afterConflict(now, sent, { found, edition });
  const why = outcome.refused?.find((each) => each.key === key);
  const isAsSent =
    sendable(now).answer === sent.answer || JSON.stringify(sendable(now).answer) === JSON.stringify(sent.answer);
  return why !== undefined && isAsSent ? { ...now, refused: { cell: why.cell, message: why.message } } : now;
}

/** The server has answered: what was saved is, conflicts wait for the person, what was typed since is sent next. */
export function settleSaving(state: DraftState, outcome: SaveOutcome, at: Date): DraftState {
  const answers: Record<string, DraftAnswer> = { ...state.answers };
  const again: string[] = [];
  for (const [key, sent] of Object.entries(state.sent)) {
    const now = state.answers[key];
    if (now === undefined) continue;
    const next = settleAnswer(now, sent, { key, outcome, edition: state.edition });
    answers[key] = next;
    // What an earlier version kept does not say what was typed in it.
    const waits = next.base === undefined ? next === now && state.unsent.includes(key) : isToSend(next);
    if (waits) again.push(key);
  }
  const others = state.unsent.filter((key) => !Object.hasOwn(state.sent, key));
  return {
    ...withAnswers(state, answers),
    sent: {},
    unsent: [...again, ...others],
    status: restingStatus(answers, { kind: 'SAVED', at }),
    returnState: outcome.state,
  };
}

/** The batch did not arrive or was refused: it waits again, with whatever has been typed since. */
export function failSaving(state: DraftState, failure: Failure): DraftState {
  const sentKeys = Object.keys(state.sent);
  const others = state.unsent.filter((key) => !sentKeys.includes(key));
  return { ...state, sent: {}, unsent: [...sentKeys, ...others], status: { kind: 'NOT_SAVED', failure } };
}

/** The person has chosen between their own words and the other person's: in some cells, or in all of the answer. */
export function settleConflict(
  state: DraftState,
  key: string,
  choice: 'MINE' | 'THEIRS',
  cells: readonly CellId[] = Object.keys(state.answers[key]?.conflict ?? {}),
): DraftState {
  const mine = state.answers[key];
  if (mine?.conflict === undefined || cells.length === 0) return state;
  const next = afterChoice(mine, choice, cells);
  const settled = withAnswers(state, { ...state.answers, [key]: next });
  const isNew = isToSend(next) && !state.unsent.includes(key);
  const unsent = isNew ? [...state.unsent, key] : state.unsent;
  const otherwise: SaveStatus =
    unsent.length > 0 || state.status.kind === 'SAVING' ? { kind: 'SAVING' } : { kind: 'NOTHING_TYPED' };
  return { ...settled, unsent, status: restingStatus(settled.answers, otherwise) };
}

/** The answers of which something is not on the server: to be sent, on its way, in conflict or refused. */
export function waitingKeys({ answers, unsent, sent }: DraftState): ReadonlySet<string> {
  const isHeldBack = ({ conflict, refused }: DraftAnswer) => conflict !== undefined || refused !== undefined;
  const heldBack = Object.keys(answers).filter((key) => answers[key] !== undefined && isHeldBack(answers[key]));
  return new Set([...unsent, ...Object.keys(sent), ...heldBack]);
}

/** Whether anything typed is not yet on the server. */
export function hasUnsaved(state: DraftState): boolean {
  return waitingKeys(state).size > 0;
}
