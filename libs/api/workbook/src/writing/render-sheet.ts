import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx';
import { keyColumn } from '../layout/planned-row.js';
import type { PlannedCell } from '../layout/planned-row.js';
import type { ChoiceLists } from './choice-lists.js';
import { greyingRules } from './greying-rules.js';
import { answerLook, looks } from './looks.js';
import type { SheetPlan } from './placed-answers.js';
import { validations } from './validations.js';
import { writtenText, writtenValue } from './written-value.js';

/** What may be done in a sheet besides typing answers. It guards against slips: nothing needs a password. */
const protection = { sheet: true, formatColumns: true, formatRows: true, insertHyperlinks: true };
const landscape = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

function sheetValue({ text, answer }: PlannedCell): CellValue {
  if (answer !== undefined) return writtenValue(answer.part, answer.value);
  return text === undefined || text === '' ? null : writtenText(text);
}

function lookOf({ look, answer }: PlannedCell): Partial<Cell> {
  if (answer !== undefined) return { style: answerLook(answer.part.field) };
  return look === undefined ? {} : { style: looks[look] };
}

function lineOf(cells: readonly PlannedCell[], key: string | undefined): CellValue[] {
  const line: CellValue[] = Array.from({ length: Math.max(0, ...cells.map(({ column }) => column)) + 1 }, () => null);
  line[keyColumn] = key === undefined ? null : writtenText(key);
  for (const cell of cells) line[cell.column] = sheetValue(cell);
  return line;
}

/** A sheet as the library writes it. */
export function renderSheet(plan: SheetPlan, lists: ChoiceLists): WriteSheet {
  const rows = plan.rows.map(({ cells, key }) => lineOf(cells, key));
  const cells = plan.rows.flatMap((planned, row) =>
    planned.cells.map((cell): [string, Partial<Cell>] => [
      `${row},${cell.column}`,
      { value: rows[row]?.[cell.column] ?? null, ...lookOf(cell) },
    ]),
  );
  const hidden = plan.rows.flatMap(({ isHidden }, row) => (isHidden === true ? [row] : []));
  return {
    name: plan.name,
    rows,
    cells: new Map(cells),
    columns: [{ hidden: true }, ...plan.widths.map((width) => ({ width }))],
    rowDefs: new Map(hidden.map((row) => [row, { hidden: true }])),
    dataValidations: validations(plan, lists),
    conditionalRules: greyingRules(plan),
    pageSetup: landscape,
    protection,
  };
}
