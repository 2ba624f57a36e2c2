import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../errors/domain-error.js';
import { formatDay, isRealDay, yearBefore } from './day.js';
import { londonDay } from './london-day.js';
import {
  nextQuarter,
  previousQuarter,
  quarterEnd,
  quarterOf,
  quarterStart,
  quartersBetween,
  quartersUpTo,
} from './quarter-calendar.js';
import { quarterAxisLabel, quarterLabel, quarterLongLabel } from './quarter-label.js';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('quarters of the NHS financial year', () => {
  it('starts the year in April and ends it in March', () => {
    expect(quarterOf('2026-04-01')).toBe('2026-27-Q1');
    expect(quarterOf('2026-09-30')).toBe('2026-27-Q2');
    expect(quarterOf('2026-12-31')).toBe('2026-27-Q3');
    expect(quarterOf('2027-03-31')).toBe('2026-27-Q4');
  });

  it('writes the turn of a century in two digits', () => {
    expect(quarterOf('2099-05-01')).toBe('2099-00-Q1');
    expect(nextQuarter('2099-00-Q4')).toBe('2100-01-Q1');
  });

  it('knows the first and last day of each quarter, leap years included', () => {
    expect([quarterStart('2026-27-Q2'), quarterEnd('2026-27-Q2')]).toEqual(['2026-07-01', '2026-09-30']);
    expect([quarterStart('2027-28-Q4'), quarterEnd('2027-28-Q4')]).toEqual(['2028-01-01', '2028-03-31']);
  });

  it('lists quarters oldest first', () => {
    expect(quartersUpTo('2026-27-Q2', 3)).toEqual(['2025-26-Q4', '2026-27-Q1', '2026-27-Q2']);
    expect(quartersUpTo('2026-27-Q2', 0)).toEqual([]);
    expect(quartersBetween('2025-26-Q4', '2026-27-Q2')).toBe(2);
  });

  it.each(['2026-Q2', '2026-28-Q2', '2026-27-Q5', '', 'Q2', '2026-27-Q2 '])('refuses “%s” as a quarter', (id) => {
    expect(() => quarterStart(id)).toThrow(DomainError);
    expect(() => quarterStart(id)).toThrow(`“${id}” is not a quarter. Write the financial year and the quarter`);
  });

  it.each(['2026-02-30', '2026-13-01', '30/09/2026', ''])('refuses “%s” as a day', (day) => {
    expect(isRealDay(day)).toBe(false);
    expect(() => quarterOf(day)).toThrow(`“${day}” is not a day`);
  });

  it('refuses a number of quarters that cannot be listed', () => {
    expect(() => quartersUpTo('2026-27-Q2', 1.5)).toThrow(DomainError);
    expect(() => quartersUpTo('2026-27-Q2', -1)).toThrow(DomainError);
  });

  it('puts every day inside its own quarter', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const id = quarterOf(day);
        return quarterStart(id) <= day && day <= quarterEnd(id) && quarterOf(quarterEnd(id)) === id;
      }),
    );
  });

  it('comes back after one step forward and one back, and text order is time order', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const id = quarterOf(day);
        return previousQuarter(nextQuarter(id)) === id && nextQuarter(id) > id;
      }),
    );
  });
});

describe('words for quarters and days', () => {
  it('names a quarter by its months', () => {
    expect(quarterLabel('2026-27-Q2')).toBe('July to September 2026');
    expect(quarterLongLabel('2026-27-Q2')).toBe('Quarter 2, 2026 to 2027 (July to September 2026)');
    expect(quarterAxisLabel('2026-27-Q4')).toEqual(['Jan–Mar', '2027']);
  });

  it('writes a day without a leading zero', () => {
    expect(formatDay('2026-09-30')).toBe('30 September 2026');
    expect(formatDay('2026-04-01')).toBe('1 April 2026');
  });

  it('goes back a year from a leap day', () => {
    expect(yearBefore('2028-02-29')).toBe('2027-02-28');
    expect(yearBefore('2026-06-30')).toBe('2025-06-30');
  });
});

describe('the day in London', () => {
  it('is a day ahead of UTC late on a summer evening, and not in winter', () => {
    expect(londonDay(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(londonDay(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
  });

  it('follows the change of the clocks', () => {
    expect(londonDay(new Date('2026-03-28T23:59:59Z'))).toBe('2026-03-28');
    expect(londonDay(new Date('2026-03-29T23:00:00Z'))).toBe('2026-03-30');
    expect(londonDay(new Date('2026-10-24T23:00:00Z'))).toBe('2026-10-25');
    expect(londonDay(new Date('2026-10-25T23:00:00Z'))).toBe('2026-10-25');
  });
});
