import { describe, expect, it } from '@jest/globals';
import { openQuarter, returnWindow, windowState } from './return-window.js';

describe('the window of a return', () => {
  const window = returnWindow('2026-27-Q1');

  it('opens after the quarter, is due two months later and closes after three', () => {
    expect(window).toEqual({
      quarterId: '2026-27-Q1',
      opensOn: '2026-07-01',
      dueOn: '2026-08-31',
      closesOn: '2026-09-30',
    });
    expect(returnWindow('2027-28-Q3').dueOn).toBe('2028-02-29');
  });

  it.each([
    ['2026-06-30', 'NOT_YET_OPEN'],
    ['2026-07-01', 'OPEN'],
    ['2026-08-31', 'OPEN'],
    ['2026-09-01', 'LATE'],
    ['2026-09-30', 'LATE'],
    ['2026-10-01', 'CLOSED'],
  ] as const)('is on %s %s', (today, state) => {
    expect(windowState(window, today)).toBe(state);
  });

  it('keeps exactly one quarter open on any day', () => {
    expect(openQuarter('2026-09-30')).toBe('2026-27-Q1');
    expect(openQuarter('2026-10-01')).toBe('2026-27-Q2');
    expect(windowState(returnWindow(openQuarter('2027-01-01')), '2027-01-01')).toBe('OPEN');
  });

  it('refuses a day that does not exist', () => {
    expect(() => windowState(window, '2026-09-31')).toThrow('“2026-09-31” is not a day');
  });
});
