import { writeCell } from '@monitor/domain';
import { focusCell } from '@monitor/web-ui';
import type { TableInputs } from './TableField.js';
import type { StepKind } from './undo-steps.js';

const told: Readonly<Record<StepKind, { done: string; undo: string } | null>> = {
  // What is typed is seen where it is typed.
  TYPED: null,
  BLOCK: { done: 'The numbers are in the table. Check them against your source.', undo: 'Undo paste' },
  LEVEL: { done: 'The table is now given in other groups.', undo: 'Undo the change of groups' },
  EMPTIED: { done: 'The numbers are out of the table.', undo: 'Bring them back' },
};

function undoAndGoOn({ shown, steps }: TableInputs): void {
  const [first] = Object.keys(steps.last?.before ?? {});
  steps.undo();
  // The button is gone: the keyboard goes on where something changed.
  if (first !== undefined) setTimeout(() => focusCell(writeCell(shown.question.code, first)));
}

/** What was last done to the whole table, with the way back; nothing once something else has been typed. */
export function StepNotice({ inputs }: { inputs: TableInputs }) {
  const { last } = inputs.steps;
  const notice = last === null ? null : told[last.kind];
  return (
    <div role="status">
      {notice !== null && (
        <p className="monitor-step-notice">
          {notice.done}{' '}
          <button type="button" className="monitor-link-button" onClick={() => undoAndGoOn(inputs)}>
            {notice.undo}
          </button>
        </p>
      )}
    </div>
  );
}
