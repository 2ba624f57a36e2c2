import { typedIssues } from './typed-issues.js';
import type { DraftAnswer } from './draft-answer.js';
import { saysTheSame } from './draft-answer.js';
import { waitingKeys } from './draft-state.js';
import type { DraftState } from './draft-state.js';
import { unsavedPrefix } from './unsaved-in-tab.js';

type Answers = Readonly<Record<string, DraftAnswer>>;

/** Where unsaved words wait: the browser tab's own storage, which outlives an ended session and a reload. */
export interface Shelf {
  read(): Answers;
  write(answers: Answers): void;
}

/** What must not be lost: answers not yet on the server, and texts that mean nothing and so cannot be there. */
export function answersToKeep(state: DraftState): Answers {
  const waiting = waitingKeys(state);
  const kept = Object.entries(state.answers).filter(
    ([key, answer]) => waiting.has(key) || typedIssues(state.edition, answer).length > 0,
  );
  return Object.fromEntries(kept);
}

/** What the tab kept may be from an earlier version of this service, which knew answers in another shape. */
function isDraftAnswer(kept: Partial<DraftAnswer>): boolean {
  return typeof kept.answer?.cells === 'object' && typeof kept.typed === 'object' && typeof kept.version === 'number';
}

/** Lays kept answers over those of the server; answers that differ wait to be sent again on the version they had. */
export function restoreAnswers(saved: Answers, kept: Answers): Pick<DraftState, 'answers' | 'unsent'> {
  const answers: Record<string, DraftAnswer> = { ...saved };
  const unsent: string[] = [];
  for (const [key, answer] of Object.entries(kept)) {
    const onServer = saved[key];
    if (onServer === undefined || !isDraftAnswer(answer)) continue;
    const isSaved = saysTheSame(answer, onServer);
    answers[key] = isSaved ? { ...onServer, typed: answer.typed } : answer;
    if (!isSaved) unsent.push(key);
  }
  return { answers, unsent };
}

/** The shelf of one person and return in this browser tab. A browser without storage only loses the safety net. */
export function tabShelf(personId: string, organisationCode: string, quarterId: string): Shelf {
  const name = `${unsavedPrefix}${personId} ${organisationCode} ${quarterId}`;
  return {
    read: () => {
      try {
        return JSON.parse(sessionStorage.getItem(name) ?? '{}') as Answers;
      } catch {
        return {};
      }
    },
    write: (answers) => {
      try {
        if (Object.keys(answers).length === 0) sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, JSON.stringify(answers));
      } catch {
        // Full or switched off: what is typed still goes to the server.
      }
    },
  };
}
