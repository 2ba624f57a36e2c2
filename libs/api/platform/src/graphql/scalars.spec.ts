import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime, Day } from './scalars.js';

describe('a day', () => {
  it('is taken when the calendar has it', () => {
    expect(Day.parseValue('2024-02-29')).toBe('2024-02-29');
  });

  it.each(['2023-02-29', '2024-13-01', '01/02/2024', '2024-1-1', '', 20240101, null])('is refused: %j', (value) => {
    expect(() => Day.parseValue(value)).toThrow(/wanted a day of the calendar as yyyy-mm-dd/);
  });
});

describe('a day or an instant that is asked for', () => {
  it('is one that PostgreSQL reads as the same, or is refused', () => {
    const dates = fc.date({ min: new Date('-009999-01-01'), max: new Date('+012000-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const text = date.toISOString();
        const isMeant = date.getUTCFullYear() >= 1900 && date.getUTCFullYear() <= 2199;
        const read = (scalar: typeof Day | typeof DateTime, value: string) => () => scalar.parseValue(value);
        if (isMeant) {
          expect(Day.parseValue(text.slice(0, 10))).toBe(text.slice(0, 10));
          expect(DateTime.parseValue(text)).toEqual(date);
        } else {
          expect(read(Day, text.slice(0, text.indexOf('T')))).toThrow(/wanted a day/);
          expect(read(DateTime, text)).toThrow(/wanted an instant/);
        }
      }),
    );
  });

  it.each(['1', '2026', '1e9', '2026-04-01', 'April 2026', '2026-04-01T25:00:00Z'])('is no instant: %s', (text) => {
    expect(() => DateTime.parseValue(text)).toThrow(/wanted an instant/);
  });
});

describe('an instant', () => {
  it('is written in UTC', () => {
    expect(DateTime.serialize(new Date('2026-07-01T10:00:00+01:00'))).toBe('2026-07-01T09:00:00.000Z');
  });

  it('is refused when it is none', () => {
    expect(() => DateTime.parseValue('yesterday')).toThrow(/wanted an instant/);
  });
});
