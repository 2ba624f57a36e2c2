import { isRealDay } from '@monitor/domain';

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

function toParts(text: string): readonly (string | undefined)[] {
  const compact = /^([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:[T ]00:00(?::00)?)?$/.exec(text);
  if (compact !== null) return compact.slice(1);
  const british = /^([0-9]{2})[/.]([0-9]{2})[/.]([0-9]{4})$/.exec(text);
  if (british !== null) return [british[3], british[2], british[1]];
  const named = /^([0-9]{2})[- ]?([A-Za-z]{3})[- ]?([0-9]{4})$/.exec(text);
  const month = months.indexOf((named?.[2] ?? '').toUpperCase()) + 1;
  return [named?.[3], String(month).padStart(2, '0'), named?.[1]];
}

/**
 * `yyyy-mm-dd` from a day as files write it: `20220101`, `2022-01-01`, `01/01/2022` (day first) or `01Jan2022`; null
 * where that is no day of the calendar, or not one of the years 1900 to 2099.
 */
export function readDay(text: string): string | null {
  const day = toParts(text).join('-');
  return isRealDay(day) && day >= '1900-01-01' && day < '2100-01-01' ? day : null;
}
