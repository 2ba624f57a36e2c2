import { daysAfter } from '@monitor/domain';

/**
 * The first day that a workbook holds as a day rather than in words. Spreadsheets count days from 1900, so that a year
 * typed into a cell for a day (2026) becomes a day of 1905: an earlier day in a cell is taken for that slip.
 */
export const firstCountedDay = '1955-01-01';
/** What spreadsheets count days from. */
const origin = '1899-12-30';
const lastCount = 2_958_465;

/** The day that a spreadsheet's number stands for, or null where it stands for none that a workbook holds. */
export function countedDay(count: number): string | null {
  if (!Number.isInteger(count) || count < 1 || count > lastCount) return null;
  const day = daysAfter(origin, count);
  return day < firstCountedDay ? null : day;
}
