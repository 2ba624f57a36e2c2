import { monthName } from './day.js';
import { firstMonth, readQuarter } from './quarter-calendar.js';
import type { QuarterId } from './quarter.js';

/** @example quarterLabel('2026-27-Q2') // "July to September 2026" */
export function quarterLabel(id: QuarterId): string {
  const { year, month } = firstMonth(id);
  return `${monthName(month)} to ${monthName(month + 2)} ${year}`;
}

/** @example quarterLongLabel('2026-27-Q2') // "Quarter 2, 2026 to 2027 (July to September 2026)" */
export function quarterLongLabel(id: QuarterId): string {
  const { startYear, number } = readQuarter(id);
  return `Quarter ${number}, ${startYear} to ${startYear + 1} (${quarterLabel(id)})`;
}

/** For axes, where months and year stand on two lines. @example quarterAxisLabel('2026-27-Q2') // ["Jul–Sep", "2026"] */
export function quarterAxisLabel(id: QuarterId): readonly [months: string, year: string] {
  const { year, month } = firstMonth(id);
  return [`${monthName(month).slice(0, 3)}–${monthName(month + 2).slice(0, 3)}`, String(year)];
}
