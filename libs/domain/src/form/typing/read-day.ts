import { daysInMonth, formatDay, isRealDay, monthName, writeDay } from '../../quarter/day.js';
import { asOnAKeyboard } from './as-on-a-keyboard.js';
import { meaning, noMeaning, nothing, quoteTyped } from './reading.js';
import type { Reading } from './reading.js';

/** Years that a return can mean by two digits. */
const firstShortYear = 2010;
const lastShortYear = 2049;

const wanted = 'Give a day, month and year, for example 14 9 2026.';

/** The number of a month: its number, its name, or the beginning of its name from three letters on; null = none. */
function monthNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const name = text.toLowerCase().replace(/\.$/, '');
  if (name.length < 3) return null;
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return (
    months.find((month) =>
      monthName(month)
        .toLowerCase()
        .startsWith(name === 'sept' ? 'sep' : name),
    ) ?? null
  );
}

function yearNumber(text: string): number | null {
  if (/^[1-9]\d{3}$/.test(text)) return Number(text);
  return /^\d{2}$/.test(text) ? 2000 + Number(text) : null;
}

/** The parts as typed, without the day of the week, a time of midnight and “th”, “of” and the like. */
function partsOf(text: string): string[] {
  const withoutTime = text.trim().replace(/[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/i, '');
  const parts = withoutTime.split(/[\s,/.\u2010-\u2015\u2212-]+/).filter((part) => part !== '');
  const isWeekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i.test(parts[0] ?? '');
  return (isWeekday ? parts.slice(1) : parts)
    .filter((part) => !/^(?:of|the)$/i.test(part))
    .map((part) => part.replace(/^(\d{1,2})(?:st|nd|rd|th)$/i, '$1'));
}

interface DayTexts {
  day: string;
  month: string;
  year: string;
}

/** Which part is which: year first with four digits, month first only by its name, else day first. */
function orderOf([first = '', second = '', third = '']: readonly string[]): DayTexts {
  if (/^\d{4}$/.test(first)) return { year: first, month: second, day: third };
  if (/^\D/.test(first)) return { month: first, day: second, year: third };
  return { day: first, month: second, year: third };
}

function dayFrom({ day, month, year }: DayTexts): string | null {
  const [monthPart, yearPart] = [monthNumber(month), yearNumber(year)];
  if (!/^\d{1,2}$/.test(day) || monthPart === null || yearPart === null) return null;
  const text = writeDay({ year: yearPart, month: monthPart, day: Number(day) });
  return isRealDay(text) ? text : null;
}

/** The day that three numbers of two digits mean with the year first, as programs write; null = none a return can mean. */
function yearFirst([first = '', second = '', third = '']: readonly string[]): string | null {
  if (![first, second, third].every((part) => /^\d{2}$/.test(part))) return null;
  const year = Number(`20${first}`);
  return year < firstShortYear || year > lastShortYear ? null : dayFrom({ year: first, month: second, day: third });
}

/** Why three parts are no day, in the words that were typed. */
function whyNot(text: string, parts: readonly string[]): string {
  const { day, month, year } = orderOf(parts);
  const [monthPart, yearPart] = [monthNumber(month), yearNumber(year)];
  const typed = quoteTyped(text);
  const monthFirst = dayFrom({ day: month, month: day, year });
  if (monthFirst !== null)
    return `${typed} has no month ${month}. If you mean ${formatDay(monthFirst)}, give the day first.`;
  if (yearPart === null)
    return `${typed} has no year that can be read. Give it with four digits, for example 14 9 2026.`;
  if (monthPart === null || monthPart < 1 || monthPart > 12)
    return `${typed} is not a real date: there is no month “${month}”. ${wanted}`;
  const days = daysInMonth(yearPart, monthPart);
  return `${typed} is not a real date: ${monthName(monthPart)} ${yearPart} has ${days} days. Check the day.`;
}

/**
 * A day as people write it, as `yyyy-mm-dd`: “6 June 2026”, “6/Jun/26”, “6.6.26”, “2026-06-06”, “6th of June, 2026”.
 * Numbers are day, month, year. What can mean two days is refused, with both.
 */
export function readTypedDay(text: string): Reading<string> {
  const plainText = asOnAKeyboard(text);
  if (plainText.trim() === '') return nothing;
  const parts = partsOf(plainText);
  if (parts.length !== 3 || parts.some((part) => !/^(?:\d{1,4}|\p{Letter}{3,})$/u.test(part)))
    return noMeaning(`${quoteTyped(text)} is not a whole date. ${wanted}`);
  const day = dayFrom(orderOf(parts));
  const other = yearFirst(parts);
  if (day !== null && other !== null && other !== day)
    return noMeaning(
      `${quoteTyped(text)} can mean ${formatDay(day)} or ${formatDay(other)}. Give the year with four digits.`,
    );
  if (day !== null) return meaning(day);
  return other === null ? noMeaning(whyNot(text, parts)) : meaning(other);
}
