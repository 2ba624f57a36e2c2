import type { ContentPartsFragment, ReturnPartsFragment } from '@monitor/web-graphql';
import type { AnswerKey } from '../content/answer-key.js';
import { toActionAnswer, toMetricAnswer } from '../content/to-content.js';
import { draftAction, draftTable, keyOf } from './draft-answer.js';
import type { DraftAnswer } from './draft-answer.js';
import type { DraftState } from './draft-state.js';
import { restoreAnswers } from './unsaved-answers.js';
import type { Shelf } from './unsaved-answers.js';

/** The answers of a draft by their keys. */
export function draftAnswers(content: ContentPartsFragment): Record<AnswerKey, DraftAnswer> {
  const actions = content.actions.map((answer) => draftAction(toActionAnswer(answer), answer.version));
  const tables = content.metrics.flatMap((answer) => {
    const table = toMetricAnswer(answer);
    return table === null ? [] : [draftTable(table, answer.version)];
  });
  return Object.fromEntries([...actions, ...tables].map((answer) => [keyOf(answer), answer]));
}

/** Where typing starts: the server's draft, with what this browser tab had typed and not yet saved laid over it. */
export function beginDraft({ draft, head }: ReturnPartsFragment, shelf: Shelf): DraftState {
  const saved = draft === null ? {} : draftAnswers(draft);
  return {
    ...restoreAnswers(saved, shelf.read()),
    sent: {},
    conflicts: [],
    status: { kind: 'NOTHING_TYPED' },
    returnState: head.state,
  };
}
