import { typedIssues } from './typed-issues.js';
import type { DraftAnswer } from './draft-answer.js';
import { saysTheSame } from './draft-answer.js';
import { conflictsIn, waitingKeys } from './draft-state.js';
import type { DraftState } from './draft-state.js';
import { isDraftAnswer } from './unsaved-names.js';

type Answers = Readonly<Record<string, DraftAnswer>>;

/** What must not be lost: answers not yet on the server, and texts that mean nothing and so cannot be there. */
export function answersToKeep(state: DraftState): Answers {
  const waiting = waitingKeys(state);
  const kept = Object.entries(state.answers).filter(
    ([key, answer]) => waiting.has(key) || typedIssues(state.edition, answer).length > 0,
  );
  return Object.fromEntries(kept);
}

/** An answer as it was kept, to be sent once more: what the service refused then it may take now. */
function tryAnew(answer: DraftAnswer): DraftAnswer {
  const again = { ...answer };
  delete again.refused;
  return again;
}

/** Lays kept answers over those of the server; answers that differ wait to be sent again on the version they had. */
export function restoreAnswers(saved: Answers, kept: Answers): Pick<DraftState, 'answers' | 'unsent'> {
  const answers: Record<string, DraftAnswer> = { ...saved };
  const unsent: string[] = [];
  for (const [key, answer] of Object.entries(kept)) {
    const onServer = saved[key];
    if (onServer === undefined || !isDraftAnswer(answer)) continue;
    const isSaved = saysTheSame(answer, onServer);
    answers[key] = isSaved ? { ...onServer, typed: answer.typed } : tryAnew(answer);
    if (!isSaved) unsent.push(key);
  }
  return { answers, unsent };
}

/** Lays what pages that are gone have left over a draft that is typed in: over answers of which nothing waits here. */
export function layOver(state: DraftState, kept: Answers): { state: DraftState; taken: string[] } {
  const waiting = waitingKeys(state);
  const taken = Object.keys(kept).filter((key) => state.answers[key] !== undefined && !waiting.has(key));
  const free = Object.fromEntries(Object.entries(kept).filter(([key]) => taken.includes(key)));
  const { answers, unsent } = restoreAnswers(state.answers, free);
  const laid = { ...state, answers, conflicts: conflictsIn(answers), unsent: [...state.unsent, ...unsent] };
  return { state: laid, taken };
}
