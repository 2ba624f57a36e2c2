import type { CellId } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { differingContents, setContents } from './cell-contents.js';
import type { CellsContents } from './cell-contents.js';

/** What a step was: typing in one cell, putting a block into the table, changing its level, or emptying it. */
export type StepKind = 'TYPED' | 'BLOCK' | 'LEVEL' | 'EMPTIED';

/** One thing that was done to a table, as one step back. It remembers the cells that it changed and no others. */
export interface Step {
  kind: StepKind;
  before: CellsContents;
  after: CellsContents;
  /** Whether the answer had been looked at before: an empty one had not. */
  wasConfirmed: boolean;
  /** The cell whose typing goes on; null once it was left. */
  openCell: CellId | null;
}

/** What was done to a table while its page is open, and what was undone and may be done again. */
export interface Steps {
  done: readonly Step[];
  undone: readonly Step[];
}

export const noSteps: Steps = { done: [], undone: [] };

/** The changes of two steps as one: what the later one changed again, the earlier one still remembers. */
function joined(earlier: Step, later: Step): Step {
  return { ...earlier, before: { ...later.before, ...earlier.before }, after: { ...earlier.after, ...later.after } };
}

/** A table and what was done to it. */
export interface SteppedTable {
  table: DraftAnswer;
  steps: Steps;
}

interface Change {
  kind: StepKind;
  to: DraftAnswer;
  /** The cell that is typed in; absent for what is whole in itself. */
  cell?: CellId;
}

/** The table changed, with one more step. All that is typed in a cell before it is left is one step. */
export function takeStep({ table, steps }: SteppedTable, { kind, to, cell }: Change): SteppedTable {
  const before = differingContents(table, to);
  if (Object.keys(before).length === 0) return { table, steps };
  const after = differingContents(to, table);
  const step: Step = { kind, before, after, wasConfirmed: table.answer.confirmed, openCell: cell ?? null };
  const last = steps.done.at(-1);
  const goesOn = cell !== undefined && last?.openCell === cell;
  const done = goesOn ? [...steps.done.slice(0, -1), joined(last, step)] : [...steps.done, step];
  return { table: to, steps: { done, undone: [] } };
}

/** A cell has been left: what is typed there next is another step. */
export function closeStep({ done, undone }: Steps): Steps {
  const last = done.at(-1);
  if (last === undefined || last.openCell === null) return { done, undone };
  return { done: [...done.slice(0, -1), { ...last, openCell: null }], undone };
}

/** The table and the steps with the last one taken back; null where nothing is left to take back. */
export function undoStep({ table, steps: { done, undone } }: SteppedTable): SteppedTable | null {
  const step = done.at(-1);
  if (step === undefined) return null;
  const { answer, ...rest } = setContents(table, step.before);
  return {
    table: { ...rest, answer: { ...answer, confirmed: step.wasConfirmed } },
    steps: { done: done.slice(0, -1), undone: [{ ...step, openCell: null }, ...undone] },
  };
}

/** The table and the steps with the step that was taken back last done again; null where there is none. */
export function redoStep({ table, steps: { done, undone } }: SteppedTable): SteppedTable | null {
  const [step, ...others] = undone;
  if (step === undefined) return null;
  return { table: setContents(table, step.after), steps: { done: [...done, step], undone: others } };
}
