import { editionOf } from '@monitor/domain';
import type { Answer, Receipt, ReturnIssue, ReturnState } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import { requireOpenWindow } from '../heads/require-open-window.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { recordTyping } from '../on-behalf/record-typing.query.js';
import { receiptOf } from '../on-behalf/receipt-of.js';
import { answerToStore } from './answer-to-store.js';
import type { SentAnswer } from './answer-to-store.js';
import { assembleContent } from './assemble-content.js';
import { changesSince } from './changes/changes-since.query.js';
import { checkContent } from './check-content.js';
import { decideSave, staleVersions } from './decide-save.js';
import type { ConflictRow, SavedRow } from './decide-save.js';
import { lockDraft } from './lock-draft.query.js';
import type { LockedDraft } from './lock-draft.query.js';
import { siftAnswers } from './sift-answers.js';
import type { RefusedAnswer } from './sift-answers.js';
import { startReturn } from './start-return.query.js';
import { writeAnswers } from './write-answers.query.js';

/** Answers to save. */
export interface AnswersToSave extends ReturnReference {
  answers: readonly SentAnswer[];
  /** From what a helper types for the organisation; left out by the organisation itself. */
  onBehalf?: Receipt | null;
}

export interface SaveOutcome {
  saved: SavedRow[];
  /** What stands there now; nothing of it was overwritten, and what was not in conflict is in it. */
  conflicts: ConflictRow[];
  /** Answers that cannot be kept. */
  refused: RefusedAnswer[];
  /** What `validateReturn` finds in the whole draft as it now stands. */
  issues: ReturnIssue[];
  state: ReturnState;
}

/** The draft, locked, and begun if nobody had begun it. */
async function begin(work: ReturnWork, draft: LockedDraft, head: ReturnHeadRow): Promise<LockedDraft> {
  if (head.state !== 'NOT_STARTED') return draft;
  return (await startReturn(work, head, draft)) ?? lockDraft(work.manager, head);
}

/**
 * Saves answers as they were typed, cell by cell: cells that somebody else changed meanwhile to something else come back
 * as conflicts, answers that cannot be kept as refused, all others are saved. Refuses (DomainError) a closed window, a
 * state in which nothing can be typed, and a helper who does not say from what; of senders who do not say which cells
 * they changed, also questions that this return does not ask and cells that cannot be kept.
 */
export async function saveAnswers(work: ReturnWork, input: AnswersToSave): Promise<SaveOutcome> {
  const seen = await lockDraft(work.manager, input);
  const asked = permitted(work.actor, input, seen.head, 'return:type');
  nextState(asked.state, 'SAVE');
  const today = requireOpenWindow(seen.window, input.quarterId);
  const receipt = receiptOf(work.actor, asked, { onBehalf: input.onBehalf, today });
  const { kept, refused } = siftAnswers(asked, input.answers);
  const typed = kept.map(answerToStore);
  const { head, answers, previous, earlier } = await begin(work, seen, asked);
  const begun = head ?? asked;
  const state = nextState(begun.state, 'SAVE');
  const since = await changesSince(work, begun, staleVersions(answers, typed));
  const on = { edition: editionOf(begun.edition), current: answers, since };
  const { write, saved, conflicts } = decideSave(on, typed);
  await writeAnswers(work, begun, { answers: write, receipt });
  if (receipt !== null && write.length > 0) await recordTyping(work, begun, receipt);
  const standing = new Map<string, { content: Answer }>(answers);
  for (const answer of write) standing.set(answer.answerKey, answer);
  const issues = checkContent(begun, assembleContent(begun, standing), { today, previous, earlier });
  return { saved, conflicts, refused, issues, state };
}
