import { isRealDay } from '@monitor/domain';

/** `yyyy-mm-dd` from `yyyymmdd`; null where that is no day of the calendar. */
export function fromCompactDay(text: string): string | null {
  const day = text.replace(/^([0-9]{4})([0-9]{2})([0-9]{2})$/, '$1-$2-$3');
  return isRealDay(day) ? day : null;
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `yyyy-mm-dd` from `01Jan2022`; null where that is no day of the calendar. */
export function fromExtractDay(text: string): string | null {
  const match = /^([0-9]{2})([A-Za-z]{3})([0-9]{4})$/.exec(text);
  const month = months.indexOf((match?.[2] ?? '').toUpperCase()) + 1;
  const day = `${match?.[3]}-${String(month).padStart(2, '0')}-${match?.[1]}`;
  return isRealDay(day) ? day : null;
}
