import type { ActionAnswer, MetricAnswer, ReturnIssue, ReturnState } from '@monitor/domain';
import { lockHead } from '../heads/lock-head.query.js';
import type { ReturnHeadRow } from '../heads/lock-head.query.js';
import { permitted } from '../heads/may-see.js';
import { nextState } from '../heads/next-state.js';
import { requireOpenWindow } from '../heads/require-open-window.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { readPreviousContent } from '../revisions/previous-content.query.js';
import { readAnswers } from './answers.query.js';
import type { AnswerRow } from './answers.query.js';
import { assembleContent } from './assemble-content.js';
import { checkContent } from './check-content.js';
import { checkQuestions } from './check-questions.js';
import { decideSave } from './decide-save.js';
import { startReturn } from './start-return.query.js';
import { typedAction, typedTable } from './typed-answer.js';
import { writeAnswers } from './write-answers.query.js';

/** Answers to save; `expectedVersion` is the version their sender saw, 0 for one that was never saved. */
export interface AnswersToSave extends ReturnReference {
  actions?: (ActionAnswer & { expectedVersion: number })[];
  metrics?: (MetricAnswer & { expectedVersion: number })[];
}

export interface SaveOutcome {
  saved: { key: string; version: number }[];
  /** What stands there now; nothing of it was overwritten. */
  conflicts: AnswerRow[];
  /** What `validateReturn` finds in the whole draft as it now stands. */
  issues: ReturnIssue[];
  state: ReturnState;
}

const touchHeadSql = `
UPDATE quarterly_return SET updated_at = product_now() WHERE organisation_code = $1 AND quarter_id = $2`;

/** The return, locked, and begun if nobody had begun it. */
async function begin(work: ReturnWork, seen: ReturnHeadRow): Promise<ReturnHeadRow> {
  if (seen.state !== 'NOT_STARTED') return seen;
  await startReturn(work, seen);
  return (await lockHead(work.manager, seen)) ?? seen;
}

/**
 * Saves answers as they were typed, each on its own: answers that somebody else changed meanwhile come back as
 * conflicts, all others are saved. Refuses (DomainError) a closed window, a state in which nothing can be typed, and
 * questions that this return does not ask.
 */
export async function saveAnswers(work: ReturnWork, input: AnswersToSave): Promise<SaveOutcome> {
  const { manager } = work;
  const seen = permitted(work.actor, input, await lockHead(manager, input), 'return:edit');
  nextState(seen.state, 'SAVE');
  const today = await requireOpenWindow(manager, input.quarterId);
  const typed = [...(input.actions ?? []).map(typedAction), ...(input.metrics ?? []).map(typedTable)];
  checkQuestions(seen, typed);
  const head = await begin(work, seen);
  const state = nextState(head.state, 'SAVE');
  const answers = await readAnswers(manager, head);
  const { write, unchanged, conflicts } = decideSave(answers, typed);
  await writeAnswers(work, head, write);
  if (write.length > 0) await manager.query(touchHeadSql, [head.organisationCode, head.quarterId]);
  const standing = new Map<string, { content: ActionAnswer | MetricAnswer }>(answers);
  for (const answer of write) standing.set(answer.answerKey, answer);
  const previous = await readPreviousContent(manager, head);
  const issues = checkContent(head, assembleContent(head, standing), { today, previous });
  const saved = [...write, ...unchanged].map(({ answerKey, version }) => ({ key: answerKey, version }));
  return { saved, conflicts, issues, state };
}
