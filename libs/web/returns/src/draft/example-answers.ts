import { emptyAnswer, emptyTable } from '@monitor/domain';
import type { ActionAnswer } from '@monitor/domain';
import { draftAction, draftTable, keyOf } from './draft-answer.js';
import type { DraftAnswer } from './draft-answer.js';
import type { DraftState } from './draft-state.js';
import type { Shelf } from './unsaved-answers.js';

/** For tests: an action's answer, stating only what matters. */
export function anAction(part: Partial<ActionAnswer> = {}, version = 1): DraftAnswer {
  return draftAction({ ...emptyAnswer('D1-S1'), confirmed: true, ...part }, version);
}

/** For tests: a table of counts with one numerator filled in. */
export function aTable(numerator: number | null, typed: Record<string, string> = {}): DraftAnswer {
  const table = emptyTable('M11', 'SEX');
  const counts = table.counts.map((count, row) => (row === 0 ? { ...count, numerator } : count));
  return draftTable({ ...table, counts }, 1, typed);
}

/** For tests: a draft holding these answers, nothing of which waits. */
export function aDraft(...answers: DraftAnswer[]): DraftState {
  return {
    answers: Object.fromEntries(answers.map((answer) => [keyOf(answer), answer])),
    unsent: [],
    sent: {},
    conflicts: [],
    status: { kind: 'NOTHING_TYPED' },
    returnState: 'DRAFT',
  };
}

/** For tests: a shelf in memory. */
export function memoryShelf(): Shelf {
  let kept: Readonly<Record<string, DraftAnswer>> = {};
  return {
    read: () => kept,
    write: (answers) => {
      kept = answers;
    },
  };
}
