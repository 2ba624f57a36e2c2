import { isConfirmed, notesOnField, questionFields, valueInWords } from '@monitor/domain';
import type { Cells, CellValue } from '@monitor/domain';
import { partsOf, partValue } from './field-part.js';
import type { FieldPart } from './field-part.js';
import { answerColumn, labelColumn, rowKeys } from './planned-row.js';
import type { PlannedCell, PlannedRow } from './planned-row.js';
import type { QuestionToPlan } from './question-to-plan.js';

/** The line that says whether an answer that was carried over has been looked at. */
export const confirmedPart: FieldPart = {
  key: rowKeys.confirmed,
  field: {
    key: rowKeys.confirmed,
    kind: 'YES_NO',
    label: 'Looked at again this quarter',
    name: 'whether it has been looked at again',
    hint: 'Say yes where last quarter’s answer still holds. An answer that you change needs no yes.',
    needed: 'ALWAYS',
    carried: false,
  },
  label: 'Looked at again this quarter',
};

function earlierWords({ field, choice }: FieldPart, value: CellValue | undefined): string {
  if (value === undefined) return '';
  return choice === undefined ? valueInWords(field, value) : 'Yes';
}

function fieldLine(
  { question, before }: QuestionToPlan,
  part: FieldPart,
  line: { key: string; cells: Cells },
): PlannedRow {
  const value = partValue(part, line.cells[part.field.key]);
  const earlier = partValue(part, before?.cells[part.field.key]);
  return {
    key: line.key,
    question: question.code,
    cells: [
      { column: labelColumn, look: 'LABEL', text: part.label },
      { column: answerColumn, answer: { part, value, scope: '' } },
      { column: answerColumn + 1, look: 'BEFORE', text: earlierWords(part, earlier) },
      { column: answerColumn + 2, look: 'NOTE', text: notesOnField(part.field, question).join(' ') },
    ],
  };
}

/** The fields of the whole question, one a row. */
export function planFields(plan: QuestionToPlan): PlannedRow[] {
  const { question, answer } = plan;
  const parts = questionFields(question).flatMap(partsOf);
  const marker = {
    key: rowKeys.fields(question.code),
    isHidden: true,
    cells: [{ column: answerColumn, text: 'answer' }],
  };
  const texts = ['', 'Your answer', 'Last quarter', 'When, and how'];
  const headings = {
    key: rowKeys.headings,
    cells: texts.map((text, index): PlannedCell => ({ column: labelColumn + index, look: 'HEADING', text })),
  };
  const lines = parts.map((part) => fieldLine(plan, part, { key: rowKeys.field(part.key), cells: answer.cells }));
  if (!isConfirmed(question)) return [marker, headings, ...lines];
  const confirmed: Cells = answer.confirmed ? { [rowKeys.confirmed]: true } : {};
  const line = fieldLine({ ...plan, before: null }, confirmedPart, { key: rowKeys.confirmed, cells: confirmed });
  return [marker, headings, ...lines, line];
}
