import { OperatorError } from '@monitor/api-platform';
import { isRealDay } from '@monitor/domain';

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const midnight = /[T ]0?0:00(?::00(?:\.0+)?)?Z?$/;

/** Years of two digits as spreadsheets read them: 00 to 29 are of this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 30 ? '20' : '19'}${year}`;
}

function toDay(year = '', month: string | number = '', day = ''): string {
  return [fullYear(year), String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

const byNumbers = /^([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})$/;

function read(text: string): string {
  const compact = /^([0-9]{4})([-/]?)([0-9]{2})\2([0-9]{2})$/.exec(text.replace(/^([0-9]{8})\.0+$/, '$1'));
  if (compact !== null) return toDay(compact[1], compact[3], compact[4]);
  const british = byNumbers.exec(text);
  if (british !== null) return toDay(british[4], british[3], british[1]);
  const named = /^([0-9]{1,2})[- /]?([A-Za-z]{3,9})\.?[- /,]*([0-9]{4}|[0-9]{2})$/.exec(text);
  return toDay(named?.[3], months.indexOf((named?.[2] ?? '').slice(0, 3).toUpperCase()) + 1, named?.[1]);
}

/**
 * `yyyy-mm-dd` from a day as files and spreadsheets write it: `20220101`, `2022-01-01`, `01/01/2022` (day first),
 * `1-Jan-22` or `01Jan2022`; null where that is no day of the calendar, or not one of the years 1900 to 2099.
 */
export function readDay(text: string): string | null {
  const day = read(text.replace(midnight, ''));
  return isRealDay(day) && day >= '1900-01-01' && day < '2100-01-01' ? day : null;
}

/** Why a text is not read as a day, where the cause can be told; else nothing. */
export function whyNoDay(text: string): string {
  if (/^[0-9.]+E\+?[0-9]+$/i.test(text)) return ' A spreadsheet has taken it for a number: format the column as text.';
  if (/^#+$/.test(text)) return ' The column was too narrow when it was saved.';
  if (/^[0-9]{5}(\.[0-9]+)?$/.test(text)) {
    return ' It is a spreadsheet’s count of days: format the column as a date before saving it as csv.';
  }
  return '';
}

/** Refuses (OperatorError) rows of which some can only be read month first: then none of the others can be relied on. */
export function refuseMonthFirst(rows: readonly { line: number; cells: readonly string[] }[]): void {
  for (const { line, cells } of rows) {
    for (const cell of cells) {
      const numbers = byNumbers.exec(cell.replace(midnight, ''));
      if (
        numbers === null ||
        numbers[2] === '-' ||
        Number(numbers[1]) > 12 ||
        Number(numbers[3]) <= 12 ||
        Number(numbers[3]) > 31
      )
        continue;
      throw new OperatorError(
        `Found “${cell}” on line ${line}: the days of this file are written month first. Wanted them day first (01/04/2026) or as 2026-04-01.`,
      );
    }
  }
}
