import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDay, monthName, parseDay } from '../../quarter/day.js';
import { readTypedDay } from './read-day.js';

const years = { min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true };
const days = fc.date(years).map((date) => date.toISOString().slice(0, 10));

/** Ways in which people write one day. */
function writings(text: string): string[] {
  const { year, month, day } = parseDay(text) ?? { year: 0, month: 0, day: 0 };
  const name = monthName(month);
  const [two, twoMonth] = [String(day).padStart(2, '0'), String(month).padStart(2, '0')];
  return [
    text,
    text.replaceAll('-', '/'),
    `${text}T00:00:00Z`,
    formatDay(text),
    `${day} ${month} ${year}`,
    `${day}/${month}/${year}`,
    `${two}.${twoMonth}.${year}`,
    `${two}-${twoMonth}-${year} 00:00:00`,
    `${day}/${name}/${year}`,
    ` ${day} ${name.slice(0, 3)} ${year} `,
    `${day}-${name.slice(0, 3).toUpperCase()}.-${year}`,
    `${name} ${day}, ${year}`,
    `${day}th of ${name.toLowerCase()}, ${year}`,
    `Monday, ${day} ${name} ${year}`,
    `${day} – ${month} – ${year}`,
  ];
}

describe('a day as people write it', () => {
  it.each([
    ['6/June/2026', '2026-06-06'],
    ['6 Jun 2026', '2026-06-06'],
    ['2026-06-06', '2026-06-06'],
    ['6.6.26', '2026-06-06'],
    ['06.06.26', '2026-06-06'],
    ['30 Sept 26', '2026-09-30'],
    ['1 9 2026', '2026-09-01'],
    ['32-06-26', '2032-06-26'],
  ])('reads %j', (text, value) => {
    expect(readTypedDay(text)).toEqual({ value, problem: null });
  });

  it('means the same day in every writing', () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const text of writings(day))
          expect([text, readTypedDay(text)]).toEqual([text, { value: day, problem: null }]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['31 2 2026', '“31 2 2026” is not a real date: February 2026 has 28 days. Check the day.'],
    ['31/Feb/2026', '“31/Feb/2026” is not a real date: February 2026 has 28 days. Check the day.'],
    ['6/25/2026', '“6/25/2026” has no month 25. If you mean 25 June 2026, give the day first.'],
    ['6 13 2026', '“6 13 2026” has no month 13. If you mean 13 June 2026, give the day first.'],
    ['40 13 2026', '“40 13 2026” is not a real date: there is no month “13”.'],
    ['6 Juno 2026', '“6 Juno 2026” is not a real date: there is no month “Juno”.'],
    ['6 June 202', '“6 June 202” has no year that can be read.'],
    ['6 June', '“6 June” is not a whole date. Give a day, month and year'],
    ['26', '“26” is not a whole date.'],
    ['June 2026', '“June 2026” is not a whole date.'],
    ['soon', '“soon” is not a whole date.'],
    ['26-06-13', '“26-06-13” can mean 26 June 2013 or 13 June 2026.'],
    ['26-06-27', '“26-06-27” can mean 26 June 2027 or 27 June 2026. Give the year with four digits.'],
  ])('refuses %j in the words that were typed', (text, message) => {
    const { value, problem } = readTypedDay(text);
    expect(value).toBeNull();
    expect(problem).toContain(message);
  });

  it('takes a year of two digits for the last part, unless the first could be it too', () => {
    fc.assert(
      fc.property(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.nat(99)), (parts) => {
        const [day, month, year] = parts.map((part) => String(part).padStart(2, '0'));
        const { value, problem } = readTypedDay(`${day ?? ''}.${month ?? ''}.${year ?? ''}`);
        if (problem === null) expect(value).toBe(`20${year ?? ''}-${month ?? ''}-${day ?? ''}`);
        else expect(problem).toContain('can mean');
      }),
    );
  });

  it('gives a real day, nothing or a problem, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{1,4}[/. -][0-9A-Za-z]{1,4}[/. -][0-9]{0,4}$/));
    fc.assert(
      fc.property(typed, (text) => {
        const { value, problem } = readTypedDay(text);
        expect(value === null || (problem === null && parseDay(value) !== null)).toBe(true);
        expect(value === null && problem === null).toBe(text.trim() === '');
      }),
      { numRuns: 2000 },
    );
  });
});
