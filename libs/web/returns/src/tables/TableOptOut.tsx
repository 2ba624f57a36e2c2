import { isOptedOut, writeCell } from '@monitor/domain';
import { Checkbox } from '@monitor/web-ui';
import { withCell } from '../draft/draft-answer.js';
import { setContents } from './cell-contents.js';
import type { TableInputs } from './TableField.js';
import type { ShownTable } from './use-table.js';

/** The cells of the rows in which anything is typed. */
export function filledCells({ rows, table }: Pick<ShownTable, 'rows' | 'table'>): string[] {
  const cells = rows.flatMap(({ cells: row }) => row.map(({ cell }) => cell));
  return cells.filter((cell) => table.answer.cells[cell] !== undefined || table.typed[cell] !== undefined);
}

/** Says that the table cannot be given; numbers that stand in it nevertheless can be taken out at once. */
export function TableOptOut({ inputs }: { inputs: TableInputs }) {
  const { shown, issues, steps } = inputs;
  const { question, table } = shown;
  const { optOut, fields } = question.shape;
  const field = fields.find(({ key }) => key === optOut);
  const id = writeCell(question.code, optOut);
  const isOut = isOptedOut(question, table.answer.cells);
  const filled = filledCells(shown);
  const empty = () => {
    const contents = Object.fromEntries(filled.map((cell) => [cell, { value: null, typed: null }]));
    steps.change('EMPTIED', (now) => setContents(now, contents));
  };
  return (
    <>
      <Checkbox
        id={id}
        label={field?.label ?? ''}
        hint={field?.hint}
        error={issues.at(id).error}
        isChecked={isOut}
        onChange={(isChecked) =>
          steps.change('TYPED', (now) => withCell(now, optOut, isChecked ? true : undefined), optOut)
        }
      />
      {isOut && filled.length > 0 && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={empty}>
          Take the numbers out of the table
        </button>
      )}
    </>
  );
}
