import { useState } from 'react';
import type { CellId } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';
import type { DraftStore } from '../draft/draft-store.js';
import { closeStep, noSteps, redoStep, takeStep, undoStep } from './undo-steps.js';
import type { Step, StepKind, SteppedTable } from './undo-steps.js';

/** Changing a table so that each change can be taken back, while its page is open. */
export interface TableSteps {
  /** The step that would be taken back next; null where there is none. */
  last: Step | null;
  /** @param cell the cell that is typed in; absent for what is whole in itself */
  change: (kind: StepKind, to: (table: DraftAnswer) => DraftAnswer, cell?: CellId) => void;
  /** A cell has been left. */
  close: () => void;
  undo: () => void;
  redo: () => void;
  /** Restores what stood in a cell when it was entered. */
  restore: (cell: CellId) => void;
}

/** The steps of one table. */
export function useSteps(table: DraftAnswer, store: DraftStore): TableSteps {
  const [steps, setSteps] = useState(noSteps);
  // What is typed faster than the page is drawn builds on what was typed just before.
  const current = () => store.current().answers[table.answer.question] ?? table;
  const become = (next: SteppedTable | null) => {
    if (next === null) return;
    if (next.table !== current()) store.type(next.table);
    setSteps(next.steps);
  };
  const undo = () => become(undoStep({ table: current(), steps }));
  return {
    last: steps.done.at(-1) ?? null,
    change: (kind, to, cell) => {
      const from = current();
      const way = kind === 'BLOCK' ? 'PASTED' : 'TYPED';
      become(takeStep({ table: from, steps }, { kind, to: { ...to(from), way }, ...(cell !== undefined && { cell }) }));
    },
    close: () => setSteps(closeStep),
    undo,
    redo: () => become(redoStep({ table: current(), steps })),
    restore: (cell) => {
      if (steps.done.at(-1)?.openCell === cell) undo();
    },
  };
}
