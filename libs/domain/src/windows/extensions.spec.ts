import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysAfter } from '../quarter/day.js';
import { extensionInWords, ownWindow } from '../quarter/own-window.js';
import { returnWindow, windowState } from '../quarter/return-window.js';
import { checkExtension, checkRevocation, longestExtension } from './check-extension.js';
import type { ExtensionStanding } from './check-extension.js';
import { readWindowChange } from './read-window-change.js';
import { extensionDifference } from './window-difference.js';

const window = returnWindow('2026-27-Q2');
const change = {
  kind: 'EXTENSION',
  organisationCode: 'RX1',
  quarterId: '2026-27-Q2',
  closesOn: '2027-01-14',
  reason: 'the network was down for two weeks.',
} as const;
const revocation = { kind: 'REVOCATION', organisationCode: 'RX1', quarterId: '2026-27-Q2', reason: 'r' } as const;
const standing: ExtensionStanding = {
  window,
  extension: null,
  organisationName: 'Alder Vale',
  isUsed: false,
  today: '2026-12-20',
};
const anyDay = fc.integer({ min: -200, max: 400 }).map((days) => daysAfter(window.opensOn, days));

describe('an extension', () => {
  it.each([
    ['2026-12-31', {}, 'closes for everybody on 31 December 2026'],
    ['2027-03-02', {}, 'more than 60 days after the close for everybody. Give 1 March 2027'],
    ['2027-01-14', { today: '2027-02-01' }, '14 January 2027 has passed'],
    ['2027-01-14', { extension: { ...change } }, 'has until that day already'],
    ['2027-01-14', { organisationName: null }, 'is expected of “RX1”'],
    ['2027-01-14', { window: null }, 'There are no returns for “2026-27-Q2”'],
  ] as const)('until %s with %j is refused', (closesOn, changes, message) => {
    expect(checkExtension({ ...change, closesOn }, { ...standing, ...changes })[0]?.message).toContain(message);
  });

  it('is between a day and sixty days long, and ends on a day to come, whatever is asked', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (closesOn, today) => {
        const isAllowed = checkExtension({ ...change, closesOn }, { ...standing, today }).length === 0;
        const isRight =
          closesOn > window.closesOn && closesOn <= daysAfter(window.closesOn, longestExtension) && closesOn >= today;
        expect(isAllowed).toBe(isRight);
      }),
    );
  });

  it('takes no day from anybody: on every day the own window allows what the common one does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (closesOn, day) => {
        const common = windowState(window, day);
        const own = windowState(ownWindow(window, { closesOn, reason: 'r' }), day);
        if (common !== 'CLOSED') expect(own).toBe(common);
        else expect(own).toBe(day <= closesOn ? 'LATE' : 'CLOSED');
      }),
    );
    expect(ownWindow(window, null)).toBe(window);
  });

  it('is said with its reason', () => {
    expect(extensionInWords(change)).toBe(
      'You have until 14 January 2027, because the network was down for two weeks.',
    );
    expect(extensionDifference(change, { organisationName: 'Alder Vale', window, extension: null })).toEqual([
      'The return of Alder Vale for July to September 2026 closes on 14 January 2027 instead of 31 December 2026, as for everybody.',
      'The organisation reads: “You have until 14 January 2027, because the network was down for two weeks.”',
    ]);
  });
});

describe('the end of an extension', () => {
  it('is possible until the extension is used', () => {
    const extended = { ...standing, extension: { closesOn: '2027-01-14', reason: 'r' } };
    expect(checkRevocation(revocation, extended)).toEqual([]);
    expect(checkRevocation(revocation, { ...extended, isUsed: true })[0]?.message).toContain('its extension stands');
    expect(checkRevocation(revocation, standing)[0]?.message).toContain('nothing to take back');
    expect(extensionDifference(revocation, { ...extended, organisationName: 'Alder Vale' })).toEqual([
      'The return of Alder Vale for July to September 2026 closes on 31 December 2026, as for everybody, instead of 14 January 2027.',
    ]);
  });
});

describe('a change as it is typed', () => {
  it('is read where everything that its kind needs is there', () => {
    expect(readWindowChange({ ...change, organisationCode: ' rx1 ' })).toEqual(change);
    expect(readWindowChange({ kind: 'WINDOW', ...window, reason: ' Late guidance ' })).toEqual({
      kind: 'WINDOW',
      ...window,
      reason: 'Late guidance',
    });
  });

  it('says everything that is missing or is no day', () => {
    const typed = {
      kind: 'WINDOW',
      quarterId: 'soon',
      opensOn: '2026-02-30',
      dueOn: '',
      reason: 'x'.repeat(501),
    } as const;
    const read = readWindowChange(typed);
    expect('problems' in read && read.problems.map(({ field }) => field)).toEqual([
      'quarterId',
      'opensOn',
      'dueOn',
      'closesOn',
      'reason',
    ]);
    const nothing = readWindowChange({ kind: 'REVOCATION' });
    expect('problems' in nothing && nothing.problems.map(({ field }) => field)).toEqual([
      'quarterId',
      'organisationCode',
      'reason',
    ]);
  });
});
