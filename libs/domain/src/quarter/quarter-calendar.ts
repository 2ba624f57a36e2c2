import { DomainError } from '../errors/domain-error.js';
import { daysInMonth, readDay, writeDay } from './day.js';
import type { QuarterId } from './quarter.js';

/** A quarter as its financial year (the year of its April) and its number in it. */
export interface QuarterParts {
  startYear: number;
  number: 1 | 2 | 3 | 4;
}

const quarterPattern = /^([0-9]{4})-([0-9]{2})-Q([1-4])$/;

function parse(id: unknown): QuarterParts | null {
  const match = typeof id === 'string' ? quarterPattern.exec(id) : null;
  if (match === null) return null;
  const startYear = Number(match[1]);
  if (startYear < 1000 || Number(match[2]) !== (startYear + 1) % 100) return null;
  return { startYear, number: Number(match[3]) as QuarterParts['number'] };
}

/** Whether the text names a quarter: `2026-27-Q2`, with the second year following the first. */
export function isQuarterId(id: unknown): id is QuarterId {
  return parse(id) !== null;
}

/** The parts of a quarter; refuses with INPUT_NOT_UNDERSTOOD. */
export function readQuarter(id: QuarterId): QuarterParts {
  const parts = parse(id);
  if (parts === null) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `“${String(id)}” is not a quarter. Write the financial year and the quarter, for example 2026-27-Q2.`,
    );
  }
  return parts;
}

/** Quarters counted from the year 0, so that one more is the next quarter. */
function ordinalOf(id: QuarterId): number {
  const { startYear, number } = readQuarter(id);
  return startYear * 4 + number - 1;
}

function fromOrdinal(ordinal: number): QuarterId {
  const startYear = Math.floor(ordinal / 4);
  const endYear = String((startYear + 1) % 100).padStart(2, '0');
  return `${startYear}-${endYear}-Q${(ordinal % 4) + 1}`;
}

/** First month of the quarter (1 to 12) and the calendar year it falls in. */
export function firstMonth(id: QuarterId): { year: number; month: number } {
  const { startYear, number } = readQuarter(id);
  return number === 4 ? { year: startYear + 1, month: 1 } : { year: startYear, month: number * 3 + 1 };
}

/** The quarter that a day (`yyyy-mm-dd`) falls in. */
export function quarterOf(day: string): QuarterId {
  const { year, month } = readDay(day);
  return fromOrdinal(year * 4 + Math.floor((month - 4) / 3));
}

/** First day of the quarter (`yyyy-mm-dd`). */
export function quarterStart(id: QuarterId): string {
  return writeDay({ ...firstMonth(id), day: 1 });
}

/** Last day of the quarter (`yyyy-mm-dd`). */
export function quarterEnd(id: QuarterId): string {
  const { year, month } = firstMonth(id);
  return writeDay({ year, month: month + 2, day: daysInMonth(year, month + 2) });
}

export function previousQuarter(id: QuarterId): QuarterId {
  return fromOrdinal(ordinalOf(id) - 1);
}

export function nextQuarter(id: QuarterId): QuarterId {
  return fromOrdinal(ordinalOf(id) + 1);
}

/** The `count` quarters that end with the given one, oldest first. */
export function quartersUpTo(id: QuarterId, count: number): QuarterId[] {
  if (!Number.isInteger(count) || count < 0 || count > 400) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `${String(count)} is not a number of quarters. Ask for a whole number from 0 to 400.`,
    );
  }
  const last = ordinalOf(id);
  return Array.from({ length: count }, (_, index) => fromOrdinal(last - count + 1 + index));
}

/** How many quarters `to` lies after `from`; negative when it lies before. */
export function quartersBetween(from: QuarterId, to: QuarterId): number {
  return ordinalOf(to) - ordinalOf(from);
}
