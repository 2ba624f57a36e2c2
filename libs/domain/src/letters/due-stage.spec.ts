import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter } from '../quarter/day.js';
import { returnStates } from '../returns/return-state.js';
import { dueStage } from './due-stage.js';
import { whyUntrue } from './letter-standing.js';
import type { ReturnStanding } from './letter-standing.js';

const window = { opensOn: '2026-10-01', dueOn: '2026-11-30', closesOn: '2026-12-31' };

const standing: ReturnStanding = {
  state: 'DRAFT',
  revision: 0,
  acceptedRevision: null,
  isExpected: true,
  window,
  extension: null,
};

describe('what a day of the window brings', () => {
  it.each([
    ['2026-09-30', undefined],
    ['2026-10-01', 'OPENED'],
    ['2026-10-15', 'OPENED'],
    ['2026-10-16', undefined],
    ['2026-11-16', 'DUE_IN_14'],
    ['2026-11-22', undefined],
    ['2026-11-27', 'DUE_IN_3'],
    ['2026-11-28', 'DUE_IN_3'],
    ['2026-11-29', 'DUE_IN_1'],
    ['2026-11-30', 'DUE_TODAY'],
    ['2026-12-01', 'OVERDUE_1'],
    ['2026-12-07', 'OVERDUE_7'],
    ['2026-12-28', 'CLOSES_IN_3'],
    ['2026-12-31', 'CLOSES_IN_3'],
    ['2027-01-01', undefined],
  ])('on %s is %s', (day, kind) => {
    expect(dueStage(window, day)?.kind).toBe(kind);
  });

  it('brings no letter twice and none that says what is not so, in whatever window', () => {
    const anyWindow = fc
      .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 60 }))
      .map(([start, toDue, toClose]) => {
        const opensOn = daysAfter('2026-01-01', start);
        const dueOn = daysAfter(opensOn, toDue);
        return { opensOn, dueOn, closesOn: daysAfter(dueOn, toClose) };
      });
    fc.assert(
      fc.property(anyWindow, (anyOne) => {
        const kinds: string[] = [];
        for (let day = daysAfter(anyOne.opensOn, -3); day <= daysAfter(anyOne.closesOn, 3); day = daysAfter(day, 1)) {
          const kind = dueStage(anyOne, day)?.kind;
          if (kind !== undefined && kind !== kinds.at(-1)) kinds.push(kind);
          if (kind === 'DUE_TODAY') expect(day).toBe(anyOne.dueOn);
          if (kind === 'DUE_IN_1') expect(daysAfter(day, 1)).toBe(anyOne.dueOn);
          if (kind?.startsWith('OVERDUE')) expect(day > anyOne.dueOn).toBe(true);
          if (kind !== undefined) expect(day >= anyOne.opensOn && day <= anyOne.closesOn).toBe(true);
        }
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a letter whose turn has come', () => {
  it('asks for a return only where it is expected, was not sent, and can still be', () => {
    const anyStanding = fc.record({
      state: fc.constantFrom(...returnStates),
      revision: fc.integer({ min: 0, max: 3 }),
      acceptedRevision: fc.option(fc.constant(1)),
      isExpected: fc.boolean(),
      window: fc.constant(window),
      extension: fc.constant(null),
    });
    const days = fc.integer({ min: -3, max: 100 }).map((after) => daysAfter(window.opensOn, after));
    fc.assert(
      fc.property(anyStanding, days, fc.constantFrom('DUE_IN_3', 'OVERDUE_1', 'FROM_LEAD'), (given, today, kind) => {
        const isAsked =
          given.isExpected &&
          given.acceptedRevision === null &&
          ['NOT_STARTED', 'DRAFT', 'RETURNED'].includes(given.state) &&
          today <= window.closesOn &&
          (kind === 'FROM_LEAD' || dueStage(window, today)?.kind === kind);
        expect(whyUntrue({ kind, revision: 0 }, given, today) === null).toBe(isAsked);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['WAITS_FOR_SIGN_OFF', 'SUBMITTED', 2, null],
    ['WAITS_FOR_SIGN_OFF', 'SIGNED_OFF', 2, 'The return has moved on since.'],
    ['WAITS_FOR_SIGN_OFF', 'SUBMITTED', 3, 'The return has moved on since.'],
    ['RECEIPT_SUBMITTED', 'SIGNED_OFF', 2, null],
    ['RECEIPT_SUBMITTED', 'DRAFT', 2, 'The return has moved on since.'],
    ['SENT_BACK', 'RETURNED', 2, null],
    ['ACCEPTED', 'DRAFT', 2, 'The return has moved on since.'],
  ] as const)('%s of a return that is %s, revision %i', (kind, state, revision, why) => {
    expect(whyUntrue({ kind, revision: 2 }, { ...standing, state, revision }, '2026-11-01')).toBe(why);
  });

  it('tells of an extension only while it stands', () => {
    const extended = { ...standing, extension: 2 };
    expect(whyUntrue({ kind: 'EXTENDED', revision: 2 }, extended, '2026-12-31')).toBeNull();
    expect(whyUntrue({ kind: 'EXTENDED', revision: 1 }, extended, '2026-12-31')).toMatch(/changed or taken back/);
    expect(whyUntrue({ kind: 'EXTENDED', revision: 2 }, extended, '2027-01-01')).toMatch(/over/);
  });
});
