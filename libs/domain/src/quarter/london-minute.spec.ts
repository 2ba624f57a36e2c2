import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { londonDay } from './london-day.js';
import { formatMinute, londonTime, momentInLondon, readTime } from './london-minute.js';

const minutes = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));

describe('a minute in London', () => {
  it('is written by London’s clocks, in winter and in summer', () => {
    expect(formatMinute(new Date('2026-12-03T09:30:00Z'))).toBe('3 December 2026 at 9:30am');
    expect(formatMinute(new Date('2026-07-01T23:00:00Z'))).toBe('2 July 2026 at 12am');
    expect(formatMinute(new Date('2026-07-01T11:05:00Z'))).toBe('1 July 2026 at 12:05pm');
  });

  it('is found again by its day and time, but for the hour that comes twice, of which it is the second', () => {
    fc.assert(
      fc.property(minutes, (moment) => {
        const found = momentInLondon(londonDay(moment), londonTime(moment));
        const apart = (found?.getTime() ?? 0) - moment.getTime();
        const isTwice = londonTime(new Date(moment.getTime() + 3_600_000)) === londonTime(moment);
        expect(apart).toBe(isTwice ? 3_600_000 : 0);
      }),
    );
    expect(momentInLondon('2026-10-25', '01:30')).toEqual(new Date('2026-10-25T01:30:00Z'));
  });

  it('is none in the hour that is left out in spring, on a day that there is not, and at no time', () => {
    expect(momentInLondon('2026-03-29', '01:30')).toBeNull();
    expect(momentInLondon('2026-02-30', '09:30')).toBeNull();
    expect(momentInLondon('2026-03-30', '9:30')).toBeNull();
  });
});

describe('a time as people type it', () => {
  it.each([
    ['9:30am', '09:30'],
    ['09:30', '09:30'],
    ['9.30 AM', '09:30'],
    ['4pm', '16:00'],
    ['12am', '00:00'],
    ['12:15pm', '12:15'],
    ['23:59', '23:59'],
  ])('%s is %s', (typed, time) => expect(readTime(typed)).toBe(time));

  it.each(['', '9', '24:00', '09:60', '13pm', '0am', 'noon', '9:3'])('“%s” is none', (typed) =>
    expect(readTime(typed)).toBeNull(),
  );
});
