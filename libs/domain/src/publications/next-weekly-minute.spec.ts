import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { londonTime } from '../quarter/london-minute.js';
import { londonDay } from '../quarter/london-day.js';
import { nextWeeklyMinute } from './next-weekly-minute.js';

const hour = 3_600_000;
const anyMoment = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2031-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const two = (number: number) => String(number).padStart(2, '0');

describe('the next minute of a weekly schedule', () => {
  it.each([
    ['2026-07-01T12:00:00Z', '2026-07-07T08:30:00Z'],
    ['2026-07-07T08:29:59Z', '2026-07-07T08:30:00Z'],
    ['2026-07-07T08:30:00Z', '2026-07-14T08:30:00Z'],
    ['2026-10-20T08:30:00Z', '2026-10-27T09:30:00Z'],
  ])('after %s is %s, by the clocks of London', (after, next) => {
    expect(nextWeeklyMinute('30 9 * * 2', new Date(after))).toEqual(new Date(next));
  });

  it('is to come, within a week and an hour, at that time on that day, whenever it is asked for', () => {
    const anyTime = fc.record({ hours: fc.integer({ min: 3, max: 23 }), minutes: fc.nat(59), weekday: fc.nat(6) });
    fc.assert(
      fc.property(anyMoment, anyTime, (after, { hours, minutes, weekday }) => {
        const next = nextWeeklyMinute(`${minutes} ${hours} * * ${weekday}`, after);
        if (next === null) throw new Error('There is none.');
        expect(next.getTime()).toBeGreaterThan(after.getTime());
        expect(next.getTime() - after.getTime()).toBeLessThanOrEqual(7 * 24 * hour + hour);
        expect(londonTime(next)).toBe(`${two(hours)}:${two(minutes)}`);
        expect(new Date(`${londonDay(next)}T00:00:00Z`).getUTCDay()).toBe(weekday);
      }),
    );
  });

  it.each(['', '30 9 * * *', '*/5 9 * * 2', '30 9 1 * 2', '75 9 * * 2', '30 24 * * 2', '30 9 * * 7'])(
    'is not known of “%s”, which is not weekly',
    (schedule) => {
      expect(nextWeeklyMinute(schedule, new Date('2026-07-01T12:00:00Z'))).toBeNull();
    },
  );
});
