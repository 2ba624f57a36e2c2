import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter, daysFrom } from '../quarter/day.js';
import { returnWindow, windowState } from '../quarter/return-window.js';
import { daysLate, lateInWords, sendBy } from './send-by.js';

const window = returnWindow('2026-27-Q2');
const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => daysAfter(window.dueOn, days));

describe('how late a return is', () => {
  it('counts days as calendars do, also across the changes of the clocks', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
        expect(daysFrom(day, daysAfter(day, days))).toBe(days);
      }),
    );
  });

  it('is by the deadline, and late exactly where the window says so', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const isLate = daysLate(window, null, today) > 0;
        expect(isLate).toBe(today > window.dueOn);
        if (windowState(window, today) === 'LATE') expect(isLate).toBe(true);
      }),
    );
  });

  it('is never more with an extension than without, and only an extension that gives days counts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (closesOn, today) => {
        const extension = { closesOn, reason: 'r' };
        expect(daysLate(window, extension, today)).toBeLessThanOrEqual(daysLate(window, null, today));
        expect(sendBy(window, extension)).toBe(closesOn > window.closesOn ? closesOn : window.dueOn);
      }),
    );
  });

  it('is said in days late, or left', () => {
    expect([3, 1, 0, -1, -12].map(lateInWords)).toEqual([
      '3 days late',
      '1 day late',
      'Due today',
      '1 day left',
      '12 days left',
    ]);
  });
});
