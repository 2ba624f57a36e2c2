import {
  cellIn,
  entriesOf,
  everyTableRow,
  notesOnField,
  repeatedFields,
  stratifierIn,
  upperFirst,
  valueInWords,
} from '@monitor/domain';
import type { Field, Scope } from '@monitor/domain';
import { partValue } from './field-part.js';
import type { FieldPart } from './field-part.js';
import { answerColumn, labelColumn, rowKeys } from './planned-row.js';
import type { PlannedCell, PlannedRow } from './planned-row.js';
import { gridParts } from './question-to-plan.js';
import type { QuestionToPlan } from './question-to-plan.js';
import { spareEntries } from './spare-entries.js';

/** The fields of which last quarter's answer stands beside: all that do not already stand in the cell itself. */
function fieldsBeside({ question, before }: QuestionToPlan): Field[] {
  return before === null ? [] : repeatedFields(question).filter(({ carried }) => carried !== true);
}

function besideHeading({ label }: Field): string {
  return `Last quarter: ${label}`;
}

function gridHeadings(plan: QuestionToPlan, parts: readonly FieldPart[]): PlannedRow {
  const { shape } = plan.question;
  const first = shape.of === 'TABLE' ? stratifierIn(plan.edition, shape.stratifier).label : '';
  const corner = shape.of === 'ENTRIES' ? upperFirst(shape.entryName) : first;
  const texts = [corner, ...parts.map(({ label }) => label), ...fieldsBeside(plan).map(besideHeading)];
  return {
    key: rowKeys.headings,
    cells: texts.map((text, index) => ({ column: labelColumn + index, look: 'HEADING', text })),
  };
}

/** Below the headings: when each column is to be filled in, where that is not always. */
function gridNotes({ question }: QuestionToPlan, parts: readonly FieldPart[]): PlannedRow[] {
  const cells = parts.flatMap(({ field }, index): PlannedCell[] => {
    const text = notesOnField(field, question).join(' ');
    return text === '' ? [] : [{ column: answerColumn + index, look: 'NOTE', text }];
  });
  return cells.length === 0 ? [] : [{ key: rowKeys.notes, cells }];
}

function gridRow(plan: QuestionToPlan, scope: Scope, line: { key: string; label: string }): PlannedRow {
  const { question, answer, before } = plan;
  const parts = gridParts(question);
  const scopeKey = scope.of === 'ROW' ? scope.row.code : scope.of === 'ENTRY' ? scope.entry : '';
  const answers = parts.map((part, index): PlannedCell => {
    const value = partValue(part, answer.cells[cellIn(scope, part.field.key)]);
    return { column: answerColumn + index, answer: { part, value, scope: scopeKey } };
  });
  const beside = fieldsBeside(plan).map((field, index): PlannedCell => {
    const text = valueInWords(field, before?.cells[cellIn(scope, field.key)]);
    return { column: answerColumn + parts.length + index, look: 'BEFORE', text };
  });
  const label: PlannedCell = { column: labelColumn, look: 'LABEL', text: line.label };
  return { key: line.key, question: question.code, cells: [label, ...answers, ...beside] };
}

function gridLines(plan: QuestionToPlan): PlannedRow[] {
  const { edition, question, answer } = plan;
  const { shape } = question;
  if (shape.of === 'TABLE') {
    return everyTableRow(edition, shape).map((row) =>
      gridRow(plan, { of: 'ROW', row }, { key: rowKeys.row(row.code), label: row.label }),
    );
  }
  if (shape.of !== 'ENTRIES') return [];
  const entries = [...entriesOf(answer.cells), ...spareEntries(shape.most, answer.cells)];
  return entries.map((entry, index) =>
    gridRow(
      plan,
      { of: 'ENTRY', entry },
      { key: rowKeys.entry(entry), label: `${upperFirst(shape.entryName)} ${index + 1}` },
    ),
  );
}

/** The rows or entries of a question with their headings; nothing where it has only fields of its own. */
export function planGrid(plan: QuestionToPlan): PlannedRow[] {
  const parts = gridParts(plan.question);
  if (parts.length === 0) return [];
  const names = parts.map(({ key }, index): PlannedCell => ({ column: answerColumn + index, text: key }));
  const marker = { key: rowKeys.grid(plan.question.code), isHidden: true, cells: names };
  return [marker, gridHeadings(plan, parts), ...gridNotes(plan, parts), ...gridLines(plan)];
}
