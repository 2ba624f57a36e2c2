import { isOptedOut, levelField, writeCell } from '@monitor/domain';
import type { Field } from '@monitor/domain';
import { useState } from 'react';
import { useDraft } from '../draft/draft-context.js';
import type { ShownIssues } from '../draft/use-shown-issues.js';
import type { ReadBlock } from './block.js';
import type { GridCell, GridRow } from './grid-rows.js';
import { RowBelow } from './RowBelow.js';
import { StepNotice } from './StepNotice.js';
import { TableCounts } from './TableCounts.js';
import { TableField, TableFieldInput } from './TableField.js';
import type { TableInputs } from './TableField.js';
import { filledCells, TableOptOut } from './TableOptOut.js';
import { rowOf } from './table-question.js';
import { shownWarnings } from './table-warnings.js';
import type { TableWarnings } from './table-warnings.js';
import { useSteps } from './use-steps.js';
import type { ShownTable } from './use-table.js';

interface TableAnswerProps {
  shown: ShownTable;
  issues: ShownIssues;
  readBlock: ReadBlock;
}

/** Says the warnings of a row that was just left to those who cannot see them appear. */
function WarningsAloud({ warnings, row }: { warnings: TableWarnings; row: string | null }) {
  const said = row === null ? [] : (warnings.byRow.get(row) ?? []);
  return (
    <div role="status" className="nhsuk-u-visually-hidden">
      {said.map(({ message }) => `Please check: ${message}`).join(' ')}
    </div>
  );
}

/** The row below which the reason is asked: that of the unusual cell which was left last, else the first that has a warning. */
function rowOfReason(rows: readonly GridRow[], warnings: TableWarnings, lastUnusual: string | null): string | null {
  if (warnings.reasonAt === null) return null;
  if (lastUnusual !== null && warnings.byRow.has(lastUnusual)) return lastUnusual;
  return rows.find(({ code }) => warnings.byRow.has(code))?.code ?? null;
}

/** The fields of the whole table that stand below its grid: the level and whether it can be given stand elsewhere. */
function fieldsBelow({ question }: ShownTable): Field[] {
  const { fields, optOut } = question.shape;
  return fields.filter(({ key }) => key !== levelField && key !== optOut);
}

function useTableInputs({ shown, issues }: TableAnswerProps) {
  const { store } = useDraft();
  const steps = useSteps(shown.table, store);
  const [lastUnusual, setLastUnusual] = useState<string | null>(null);
  const warnings = shownWarnings(shown.rows, shown.issues, (cell) => issues.at(cell).warning !== null);
  const leave = ({ id, cell }: GridCell) => {
    const rowPrefix = `${writeCell(shown.question.code, rowOf(cell))}.`;
    issues.leave(id);
    // What is unusual in the table as a whole shows as soon as a number makes it so, not only at its own box.
    for (const { key } of fieldsBelow(shown)) issues.leave(writeCell(shown.question.code, key));
    // The box for the reason stays where it is while rows are left in which nothing is unusual.
    const isUnusual = shown.issues.some((issue) => issue.cell.startsWith(rowPrefix) && issue.severity === 'WARNING');
    if (isUnusual) setLastUnusual(rowOf(cell));
  };
  const inputs: TableInputs = { shown, issues, steps, warnings };
  return { inputs, leave, lastUnusual, reasonRow: rowOfReason(shown.rows, warnings, lastUnusual) };
}

/** The answer to a table: its numbers, or that it cannot be given, and what is unusual in it. */
export function TableAnswer(props: TableAnswerProps) {
  const { shown, readBlock } = props;
  const { question, table } = shown;
  const { inputs, leave, lastUnusual, reasonRow } = useTableInputs(props);
  const { warnings } = inputs;
  const fields = fieldsBelow(shown);
  const reason = fields.find(({ key }) => writeCell(question.code, key) === warnings.reasonAt);
  const below = (row: GridRow) => {
    if (!warnings.byRow.has(row.code)) return null;
    const isHere = reason !== undefined && row.code === reasonRow;
    const box = isHere ? <TableFieldInput field={reason} inputs={inputs} /> : null;
    return <RowBelow row={row} warnings={warnings} reasonBox={box} />;
  };
  // Numbers that were typed stay in sight when somebody says that they cannot be given: one of the two is to be mended.
  const isGridShown = !isOptedOut(question, table.answer.cells) || filledCells(shown).length > 0;
  return (
    <>
      <StepNotice inputs={inputs} />
      {isGridShown && <TableCounts inputs={inputs} readBlock={readBlock} onLeave={leave} below={below} />}
      <WarningsAloud warnings={warnings} row={lastUnusual} />
      <TableOptOut inputs={inputs} />
      {fields
        .filter((field) => reasonRow === null || !isGridShown || field !== reason)
        .map((field) => (
          <TableField key={field.key} field={field} inputs={inputs} />
        ))}
    </>
  );
}
