import { describe, expect, it } from '@jest/globals';
import { DateTime, Day } from './scalars.js';

describe('a day', () => {
  it('is taken when the calendar has it', () => {
    expect(Day.parseValue('2024-02-29')).toBe('2024-02-29');
  });

  it.each(['2023-02-29', '2024-13-01', '01/02/2024', '2024-1-1', '', 20240101, null])('is refused: %j', (value) => {
    expect(() => Day.parseValue(value)).toThrow(/wanted a day of the calendar as yyyy-mm-dd/);
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
