import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter } from '../quarter/day.js';
import { quartersUpTo } from '../quarter/quarter-calendar.js';
import type { ReturnWindow } from '../quarter/quarter.js';
import { returnWindow, windowState } from '../quarter/return-window.js';
import { checkWindow } from './check-window.js';
import type { NewWindow } from './window-change.js';
import { windowDifference } from './window-difference.js';
import { windowRemarks } from './window-remarks.js';

const quarters = quartersUpTo('2027-28-Q1', 5);
const standing = quarters.map(returnWindow);
const today = '2026-10-20';
const windowOf = (quarterId: string, changes: Partial<ReturnWindow> = {}): ReturnWindow => ({
  ...returnWindow(quarterId),
  ...changes,
});
const problemsOf = (window: ReturnWindow, on = today) => checkWindow(window, { windows: standing, today: on });
const remarksOf = (window: ReturnWindow, on = today) => windowRemarks(window, { windows: standing, today: on });

describe('a window that administrators change', () => {
  it('moves its deadline and its close, within the order of quarters', () => {
    expect(problemsOf(windowOf('2026-27-Q2', { dueOn: '2026-12-10', closesOn: '2027-01-15' }))).toEqual([]);
  });

  it.each([
    ['2026-27-Q2', { dueOn: '2026-09-30' }, 'dueOn', 'before it opens on 1 October 2026'],
    ['2026-27-Q2', { closesOn: '2026-11-20' }, 'closesOn', 'before it is due on 30 November 2026'],
    ['2026-27-Q2', { opensOn: '2026-11-01' }, 'opensOn', 'opened on 1 October 2026, and that cannot change any more'],
    ['2026-27-Q3', { opensOn: '2026-12-15' }, 'opensOn', 'ends on 31 December 2026, and the return is about all of it'],
    ['2026-27-Q2', { dueOn: '2026-10-10' }, 'dueOn', 'nobody may be made late after the event'],
    ['2026-27-Q2', { dueOn: '2026-10-10', closesOn: '2026-10-12' }, 'closesOn', '12 October 2026 has passed'],
    ['2026-27-Q2', { closesOn: '2027-04-02' }, 'closesOn', 'January 2027 to March 2027|closes on 31 March 2027'],
    ['2026-27-Q2', { closesOn: '2062-12-31' }, 'closesOn', 'a year after its quarter'],
    [
      '2026-27-Q3',
      { opensOn: '2027-04-01', dueOn: '2027-04-02', closesOn: '2027-04-03' },
      'opensOn',
      'opens on 1 April 2027',
    ],
    ['2026-27-Q2', {}, 'closesOn', 'the days as they stand'],
    ['2029-30-Q1', {}, 'quarterId', 'more than two years ahead'],
    ['2020-21-Q1', {}, 'quarterId', 'Returns are collected from April to June 2026 on'],
  ] as const)('may not be %s with %j', (quarterId, changes, field, message) => {
    const [first] = problemsOf(windowOf(quarterId, changes)).filter((problem) => problem.field === field);
    expect(first?.message).toMatch(new RegExp(message));
  });

  it('can be made up to two years ahead, one quarter after the other', () => {
    const windows = quartersUpTo('2028-29-Q2', 10).map(returnWindow);
    expect(checkWindow(windowOf('2028-29-Q3'), { windows, today })).toEqual([]);
    expect(problemsOf(windowOf('2028-29-Q3'))[0]?.message).toBe(
      'July to September 2028 has no window yet. Make that one first.',
    );
  });

  it('says the gap that it leaves, two returns open at once, and a return that opens again', () => {
    expect(remarksOf(windowOf('2026-27-Q2', { closesOn: '2026-12-20' }))).toEqual([
      'From 21 December 2026 to 31 December 2026 no return can be filled in.',
    ]);
    expect(remarksOf(windowOf('2026-27-Q2', { closesOn: '2027-01-15' }))).toEqual([
      'From 1 January 2027 to 15 January 2027 two returns are open, for July to September 2026 and October to December 2026.',
    ]);
    expect(remarksOf(windowOf('2026-27-Q1', { closesOn: '2026-10-31' }))).toContain(
      'It closed on 30 September 2026. It can be filled in again by everybody until 31 October 2026, and its figures are provisional until then.',
    );
    expect(remarksOf(returnWindow('2026-27-Q3'))).toEqual([]);
  });

  it('says what changes, day by day', () => {
    const change: NewWindow = { kind: 'WINDOW', ...windowOf('2026-27-Q2', { closesOn: '2027-01-15' }), reason: 'r' };
    expect(windowDifference(change, returnWindow('2026-27-Q2'))).toEqual([
      'The return for July to September 2026 closes on 15 January 2027 instead of 31 December 2026.',
    ]);
    expect(windowDifference(change, null)).toEqual([
      'The return for July to September 2026, which has no window yet, opens on 1 October 2026, is due on 30 November 2026 and closes on 15 January 2027.',
    ]);
  });
});

/** Days by which a day moves; often it stays. */
const moved = (min: number, max: number) => fc.oneof(fc.constant(0), fc.integer({ min, max }));

/** Changes one after the other, each some days after the one before; what the check refuses does not happen. */
const someChanges = fc.array(
  fc.record({
    later: fc.nat({ max: 60 }),
    quarter: fc.nat({ max: 6 }),
    opens: moved(-40, 60),
    due: moved(-60, 90),
    closes: moved(-100, 120),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('windows after any changes that the check lets through', () => {
  let applied = 0;

  it('keep their order, rewrite no day that has passed, and say every gap to come', () => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        let windows = standing;
        let on = '2026-08-01';
        for (const { later, quarter, opens, due, closes } of changes) {
          on = daysAfter(on, later);
          const id = [...quarters, '2027-28-Q2', '2027-28-Q3'][quarter] ?? '2026-27-Q2';
          const usual = returnWindow(id);
          const to = {
            quarterId: id,
            opensOn: daysAfter(usual.opensOn, opens),
            dueOn: daysAfter(usual.dueOn, due),
            closesOn: daysAfter(usual.closesOn, closes),
          };
          if (checkWindow(to, { windows, today: on }).length > 0) continue;
          applied += 1;
          const before = windows.find(({ quarterId }) => quarterId === id);
          const remarks = windowRemarks(to, { windows, today: on });
          windows = [...windows.filter((window) => window !== before), to].sort((a, b) =>
            a.quarterId < b.quarterId ? -1 : 1,
          );
          expectPastToStand(before, to, on);
          expectOrder(windows);
          expectGapsSaid(windows, to, { on, remarks });
        }
      }),
      { numRuns: 2_000 },
    );
    expect(applied).toBeGreaterThan(200);
  });
});

/** On days that have passed, whoever could send still could, and whoever was in time is in time. */
function expectPastToStand(before: ReturnWindow | undefined, to: ReturnWindow, today: string): void {
  if (before === undefined) {
    expect(to.opensOn > today).toBe(true);
    return;
  }
  for (let day = before.opensOn; day < today; day = daysAfter(day, 1)) {
    const [was, is] = [windowState(before, day), windowState(to, day)];
    if (was === 'OPEN') expect(is).toBe('OPEN');
    if (was === 'LATE') expect(['OPEN', 'LATE']).toContain(is);
  }
}

function expectOrder(windows: readonly ReturnWindow[]): void {
  windows.reduce((earlier, later) => {
    expect(earlier.opensOn < later.opensOn && earlier.closesOn < later.closesOn).toBe(true);
    expect(later.opensOn <= later.dueOn && later.dueOn <= later.closesOn).toBe(true);
    return later;
  });
}

/** Every day to come beside a changed window on which nothing is open is within a gap that was said. */
function expectGapsSaid(
  windows: readonly ReturnWindow[],
  changed: ReturnWindow,
  { on, remarks }: { on: string; remarks: readonly string[] },
): void {
  const after = windows.find(({ quarterId }) => quarterId > changed.quarterId);
  if (after === undefined) return;
  const dayAfter = daysAfter(changed.closesOn, 1);
  const isGap = dayAfter >= on && after.opensOn > dayAfter;
  if (isGap) expect(remarks.join(' ')).toContain('no return can be filled in');
}
