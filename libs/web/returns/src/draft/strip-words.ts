import type { Keeping } from '@monitor/web-shelf';
import type { DraftState } from './draft-state.js';

/** What the strip at the foot of the window says, and offers to do about it. */
export interface StripWords {
  /** Whether somebody must know before they go on or away. */
  isTrouble: boolean;
  /** What became of what was typed. */
  saved: string;
  /** What holds meanwhile, or that nothing does; empty where nothing need be said. */
  meanwhile: string;
  offer: 'SIGN_IN' | 'TRY_AGAIN' | null;
  /** The cell to mend before its answer can be saved. */
  cell?: string;
}

/** What the strip goes by. */
export interface StripSigns {
  state: DraftState;
  /** Whether this browser keeps what waits; null while that is not known. */
  keeping: Keeping | null;
  /** Whether the browser has no connection and nothing that it asked was answered. */
  isOffline: boolean;
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);

/** How many answers are typed and not on the server; those in conflict are counted apart. */
function waitingIn({ unsent, sent }: DraftState): number {
  return new Set([...unsent, ...Object.keys(sent)]).size;
}

/** Whether what is not saved is safe in this browser. */
function meanwhileFor({ state, keeping }: StripSigns): string {
  const count = waitingIn(state) + state.conflicts.length;
  if (keeping === null) return '';
  if (keeping.kind === 'KEPT') {
    const are = count === 1 ? 'is' : 'are';
    return count === 0 ? '' : `${answers(count)} ${are} kept in this browser, also if you close this page.`;
  }
  const why = keeping.why === 'FULL' ? 'This browser has no room left' : 'This browser keeps nothing';
  return `${why}: leave this page open until everything is saved.`;
}

function notSaved(signs: StripSigns): StripWords {
  const { status } = signs.state;
  const meanwhile = meanwhileFor(signs);
  if (status.kind !== 'NOT_SAVED') return { isTrouble: false, saved: '', meanwhile, offer: null };
  const { kind, message } = status.failure;
  if (kind === 'SIGN_IN_NEEDED') {
    return { isTrouble: true, saved: 'Not saved: your session has ended.', meanwhile, offer: 'SIGN_IN' };
  }
  if (kind !== 'UNREACHABLE') return { isTrouble: true, saved: `Not saved: ${message}`, meanwhile, offer: 'TRY_AGAIN' };
  const saved = signs.isOffline
    ? 'You are offline. What you type is saved once you are connected again.'
    : `Not saved yet: ${message} It is tried again by itself.`;
  return { isTrouble: true, saved, meanwhile, offer: 'TRY_AGAIN' };
}

/** The truth about what was typed, in one or two sentences. Conflicts are told beside it. */
export function stripWords(signs: StripSigns): StripWords {
  const { state, keeping, isOffline } = signs;
  const isUnkept = keeping?.kind === 'NOT_KEPT';
  const meanwhile = isUnkept ? meanwhileFor(signs) : '';
  const calm = (saved: string): StripWords => ({ isTrouble: isUnkept, saved, meanwhile, offer: null });
  const { status, conflicts } = state;
  if (status.kind === 'NOT_SAVED') return notSaved(signs);
  if (waitingIn(state) > 0) {
    return isOffline
      ? { ...calm('You are offline. Saving waits for the connection.'), isTrouble: true }
      : calm('Saving');
  }
  if (status.kind === 'REFUSED') {
    return {
      ...calm(`${answers(status.count)} cannot be saved: ${status.message}`),
      isTrouble: true,
      cell: status.cell,
    };
  }
  if (conflicts.length > 0) return calm('Everything else is saved.');
  const offline = !isOffline ? '' : ' You are offline now: what you type next is saved once you are connected again.';
  if (status.kind === 'SAVED') return calm(`Saved at ${clock.format(status.at)}.${offline}`);
  return calm(`Everything you type is saved as you go.${offline}`);
}

/** How many answers somebody else changed too, in words; empty where none is. */
export function conflictWords({ conflicts }: DraftState): string {
  if (conflicts.length === 0) return '';
  return `${answers(conflicts.length)} changed by somebody else too ${conflicts.length === 1 ? 'waits' : 'wait'} for your choice:`;
}
