import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter } from '../quarter/day.js';
import { londonDay } from '../quarter/london-day.js';
import { londonTime, momentInLondon } from '../quarter/london-minute.js';
import { bankHolidays, isWorkingDay, weekday } from './bank-holidays.js';
import { isDecentHour, nextDecentHour } from './decent-hour.js';

/** As the government has published them for England and Wales. */
const published: Record<number, string[]> = {
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};

describe('the bank holidays of England', () => {
  it.each(Object.entries(published))('of %s are those that were published', (year, days) => {
    expect([...bankHolidays(Number(year))].sort()).toEqual(days.map((day) => `${year}-${day}`));
  });

  it('are eight a year, on working weekdays, and never the same day twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2026, max: 2200 }), (year) => {
        const days = bankHolidays(year);
        expect(new Set(days).size).toBe(8);
        for (const day of days) {
          expect([1, 2, 3, 4, 5]).toContain(weekday(day));
          expect(day.startsWith(String(year))).toBe(true);
        }
      }),
    );
  });
});

const minuteMs = 60_000;
/** Any minute of three years, both changes of the clocks and three Christmases among them. */
const anyMoment = fc
  .integer({ min: 0, max: 3 * 365 * 24 * 60 })
  .map((minutes) => new Date(Date.UTC(2026, 0, 1) + minutes * minuteMs));

describe('the hour of a letter', () => {
  it('is within the working day in London, and never before it was written', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const hour = nextDecentHour(moment);
        expect(hour.getTime()).toBeGreaterThanOrEqual(moment.getTime());
        expect(londonTime(hour) >= '08:00' && londonTime(hour) < '19:00').toBe(true);
        expect(isWorkingDay(londonDay(hour))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the first that there is: no decent minute is let pass', () => {
    fc.assert(
      fc.property(anyMoment, fc.double({ min: 0, max: 1, noNaN: true }), (moment, share) => {
        const hour = nextDecentHour(moment);
        const between = new Date(moment.getTime() + share * (hour.getTime() - moment.getTime() - 1));
        if (between.getTime() < hour.getTime() && hour.getTime() > moment.getTime()) {
          expect(isDecentHour(between)).toBe(false);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('comes before the day is out on a closing day, whatever day it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_100 }), fc.integer({ min: 0, max: 1_439 }), (days, minute) => {
        const day = daysAfter('2026-01-01', days);
        const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
        const moment = momentInLondon(day, time);
        if (moment === null) return;
        const hour = nextDecentHour(moment, day);
        expect(londonDay(hour)).toBe(day);
        expect(londonTime(hour) >= '08:00').toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['at noon on a working day', '2026-11-27T12:00:00Z', '2026-11-27T12:00:00.000Z'],
    ['a minute before eight', '2026-11-27T07:59:00Z', '2026-11-27T08:00:00.000Z'],
    ['on a Friday at seven in the evening', '2026-11-27T19:00:00Z', '2026-11-30T08:00:00.000Z'],
    ['on Christmas Eve after seven', '2026-12-24T19:30:00Z', '2026-12-29T08:00:00.000Z'],
    ['on the Thursday evening before Good Friday, in summer time', '2026-04-02T18:30:00Z', '2026-04-07T07:00:00.000Z'],
    ['in the night in which the clocks go forward', '2026-03-29T00:30:00Z', '2026-03-30T07:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T01:30:00Z', '2026-10-26T08:00:00.000Z'],
  ])('%s', (_when, written, sent) => {
    expect(nextDecentHour(new Date(written)).toISOString()).toBe(sent);
  });
});
