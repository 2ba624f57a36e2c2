import type { DataValidation } from 'hucre/xlsx';
import { largestCount } from '@monitor/domain';
import { offeredWords } from '../layout/field-part.js';
import type { FieldPart } from '../layout/field-part.js';
import { cellAddress } from './cell-address.js';
import type { ChoiceLists } from './choice-lists.js';
import { placedAnswers } from './placed-answers.js';
import type { SheetPlan } from './placed-answers.js';

type Check = Omit<DataValidation, 'range'>;

function numbersFrom(type: 'whole' | 'decimal', most: number, wanted: string): Check {
  const errorMessage = `Give ${wanted} from 0 to ${most}.`;
  return { type, operator: 'between', formula1: '0', formula2: String(most), errorMessage };
}

/** What a spreadsheet checks as somebody types; null where it checks nothing. */
function checkOf(part: FieldPart, lists: ChoiceLists): Check | null {
  const words = offeredWords(part);
  if (words.length > 0) {
    return { type: 'list', formula1: lists.rangeOf(words), errorMessage: 'Choose one of the answers in the list.' };
  }
  if (part.field.kind === 'COUNT') return numbersFrom('whole', largestCount, 'a whole number');
  if (part.field.kind === 'PERCENT') return numbersFrom('whole', 100, 'a whole number');
  return part.field.kind === 'DAYS' ? numbersFrom('decimal', 3650, 'a number of days') : null;
}

/** The drop-downs and limits of a sheet, cells with the same one together. */
export function validations(plan: SheetPlan, lists: ChoiceLists): DataValidation[] {
  const byCheck = new Map<string, { check: Check; cells: string[] }>();
  for (const { part, row, column } of placedAnswers(plan)) {
    const check = checkOf(part, lists);
    if (check === null) continue;
    const key = JSON.stringify(check);
    const group = byCheck.get(key) ?? { check, cells: [] };
    group.cells.push(cellAddress(row, column));
    byCheck.set(key, group);
  }
  const shared = { allowBlank: true, showErrorMessage: true, errorTitle: 'Not an answer to this' };
  return [...byCheck.values()].map(({ check, cells }) => ({ ...check, ...shared, range: cells.join(' ') }));
}
