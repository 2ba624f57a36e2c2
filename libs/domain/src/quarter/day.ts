import { DomainError } from '../errors/domain-error.js';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A calendar day in parts; `month` runs from 1 to 12. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** How many days a month (1 to 12) has, by the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The parts of a real day written `yyyy-mm-dd`, or null for anything else (30 February, 1 digit, not text). */
export function parseDay(text: unknown): DayParts | null {
  if (typeof text !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** Whether the text is a day that exists, written `yyyy-mm-dd`. */
export function isRealDay(text: unknown): text is string {
  return parseDay(text) !== null;
}

/** `yyyy-mm-dd` from parts. */
export function writeDay({ year, month, day }: DayParts): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The parts of a real day; refuses with INPUT_NOT_UNDERSTOOD. */
export function readDay(text: string): DayParts {
  const parts = parseDay(text);
  if (parts === null) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `“${String(text)}” is not a day. Write a real date as year, month and day, for example 2026-09-30.`,
    );
  }
  return parts;
}

/** The English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/**
 * A day for people.
 * @example formatDay('2026-09-30') // "30 September 2026"
 */
export function formatDay(day: string): string {
  const parts = readDay(day);
  return `${parts.day} ${monthName(parts.month)} ${parts.year}`;
}

/**
 * The day so many days after (or, below zero, before) a day.
 * @example daysAfter('2026-09-30', 1) // "2026-10-01"
 */
export function daysAfter(day: string, days: number): string {
  readDay(day);
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return daysAfter(day, -1);
}

const msOfDay = 86_400_000;

/**
 * How many days a day comes after another; below nought where it comes before.
 * @example daysFrom('2026-11-30', '2026-12-02') // 2
 */
export function daysFrom(earlier: string, later: string): number {
  const at = (day: string) => {
    const parts = readDay(day);
    return Date.UTC(parts.year, parts.month - 1, parts.day);
  };
  return (at(later) - at(earlier)) / msOfDay;
}

/** The same day a year earlier; 29 February becomes 28 February. */
export function yearBefore(day: string): string {
  const parts = readDay(day);
  const year = parts.year - 1;
  return writeDay({ year, month: parts.month, day: Math.min(parts.day, daysInMonth(year, parts.month)) });
}
