import { editionOf } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import { keyOf } from './draft-answer.js';
import type { DraftAnswer } from './draft-answer.js';
import type { DraftState } from './draft-state.js';
import type { DraftShelf } from './draft-store.js';

/** For tests: an action's answer, stating only what matters. */
export function anAction(cells: Cells = {}, version = 1): DraftAnswer {
  return { answer: { question: 'D1-S1', cells, confirmed: true }, version, typed: {} };
}

/** For tests: a table of counts, with what was typed in some of its cells. */
export function aTable(cells: Cells, typed: Record<string, string> = {}): DraftAnswer {
  return { answer: { question: 'M11.SEX', cells, confirmed: true }, version: 1, typed };
}

/** For tests: a draft holding these answers, nothing of which waits. */
export function aDraft(...answers: DraftAnswer[]): DraftState {
  return {
    edition: editionOf(1),
    answers: Object.fromEntries(answers.map((answer) => [keyOf(answer), answer])),
    unsent: [],
    sent: {},
    conflicts: [],
    status: { kind: 'NOTHING_TYPED' },
    returnState: 'DRAFT',
  };
}

/** For tests: a shelf in memory; `kept` is what waits on it now. */
export function memoryShelf(): DraftShelf & { kept: () => Readonly<Record<string, DraftAnswer>> } {
  let kept: Readonly<Record<string, DraftAnswer>> = {};
  return {
    kept: () => kept,
    keep: (answers) => {
      kept = answers;
    },
    takeOverMore: () => Promise.resolve(),
  };
}
