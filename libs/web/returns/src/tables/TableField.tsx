import { cellIn, isAnswered, isNeeded, isOffered, writeCell } from '@monitor/domain';
import type { Field } from '@monitor/domain';
import { Details } from 'nhsuk-react-components';
import type { ShownIssues } from '../draft/use-shown-issues.js';
import { FieldInput } from '../form/FieldInput.js';
import { CellWarnings } from './CellWarnings.js';
import type { TableWarnings } from './table-warnings.js';
import type { TableSteps } from './use-steps.js';
import type { ShownTable } from './use-table.js';

/** What the inputs of a table share. */
export interface TableInputs {
  shown: ShownTable;
  issues: ShownIssues;
  steps: TableSteps;
  warnings: TableWarnings;
}

const ofWhole = { of: 'QUESTION' } as const;

/** The input of one field of the whole table. */
export function TableFieldInput({ field, inputs }: { field: Field; inputs: TableInputs }) {
  const { shown, issues, steps, warnings } = inputs;
  const cell = cellIn(ofWhole, field.key);
  const id = writeCell(shown.question.code, cell);
  return (
    <FieldInput
      place={{ cell, field, scope: ofWhole }}
      answer={shown.table}
      circumstances={shown.circumstances}
      // Warnings stand above the box, all of them, each with the cell that it is about.
      message={{ ...issues.at(id), warning: null }}
      isReasonWanted={warnings.reasonAt === id}
      onChange={(next) => steps.change('TYPED', () => next, cell)}
      onLeave={() => {
        steps.close();
        issues.leave(id);
      }}
    />
  );
}

function isCalledFor(field: Field, { shown }: TableInputs): boolean {
  const { question, circumstances, table } = shown;
  const id = writeCell(question.code, field.key);
  return (
    isNeeded(field, circumstances, ofWhole) ||
    isAnswered(table.answer.cells[field.key]) ||
    shown.issues.some(({ cell, reasonAt }) => cell === id || reasonAt === id)
  );
}

/**
 * A field of the whole table below its grid: with every warning again above it where it is their explanation, folded
 * away while nothing calls for it.
 */
export function TableField({ field, inputs }: { field: Field; inputs: TableInputs }) {
  const { shown, warnings } = inputs;
  const id = writeCell(shown.question.code, field.key);
  if (isCalledFor(field, inputs)) {
    const explained = warnings.reasonAt === id ? warnings.all : warnings.ofWhole.filter((each) => each.id === id);
    return (
      <>
        <CellWarnings warnings={explained} isDescribing={false} />
        <TableFieldInput field={field} inputs={inputs} />
      </>
    );
  }
  if (!isOffered(field, shown.circumstances, ofWhole)) return null;
  return (
    <Details>
      <Details.Summary>{field.label}</Details.Summary>
      <Details.Text>
        <TableFieldInput field={field} inputs={inputs} />
      </Details.Text>
    </Details>
  );
}
