import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeKindMeaning, changeKinds, changesInWords } from './change-kind.js';
import { changedFindings } from './seen-finding.js';
import { mostDaysBack, settledAfterSeconds, spanOfLook } from './span-of-look.js';

const anyMoment = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const orNone = fc.option(anyMoment, { nil: null });
const anyFindings = fc.array(
  fc.record({ address: fc.constantFrom('/consistency', '/equity'), sentence: fc.constantFrom('One', 'Two', 'Three') }),
);

describe('the time between two looks', () => {
  it('never begins before what was seen, never ends in the last half minute unless it is empty, and is a year at most', () => {
    fc.assert(
      fc.property(anyMoment, orNone, orNone, (now, seenUntil, openedAt) => {
        const { since, until, isFirst } = spanOfLook({ now, seenUntil, openedAt });
        expect(until >= since).toBe(true);
        if (until > since) expect(until.getTime()).toBe(now.getTime() - settledAfterSeconds * 1_000);
        if (seenUntil !== null) expect(since >= seenUntil).toBe(true);
        expect(now.getTime() - since.getTime()).toBeLessThanOrEqual(mostDaysBack * 86_400_000);
        expect(isFirst).toBe(seenUntil === null);
      }),
    );
  });

  it('has no gap to the next: what one ends with, the next begins with', () => {
    fc.assert(
      fc.property(anyMoment, fc.nat(366 * 86_000), (now, seconds) => {
        const { until } = spanOfLook({ now, seenUntil: null, openedAt: null });
        const later = new Date(now.getTime() + seconds * 1_000);
        const next = spanOfLook({ now: later, seenUntil: until, openedAt: null });
        expect([next.since, next.isCutShort]).toEqual([until, false]);
      }),
    );
  });
});

describe('findings of now beside those that were seen', () => {
  it('are new or said as before, and what was seen is gone or said as before', () => {
    fc.assert(
      fc.property(anyFindings, anyFindings, (seen, now) => {
        const { fresh, gone } = changedFindings(seen, now);
        for (const each of fresh) expect(seen).not.toContainEqual(each);
        for (const each of gone) expect(now).not.toContainEqual(each);
        for (const each of now) expect([...seen, ...fresh]).toContainEqual(each);
        for (const each of seen) expect([...now, ...gone]).toContainEqual(each);
      }),
    );
  });
});

describe('the words of changes', () => {
  it('say how many there were, one or several', () => {
    expect(changesInWords('RETURN_ACCEPTED', 1)).toBe('1 return was accepted');
    expect(changesInWords('RETURN_ACCEPTED', 1_400)).toBe('1,400 returns were accepted');
  });

  it('are of every kind their own', () => {
    expect(new Set(changeKinds.map((kind) => changesInWords(kind, 2))).size).toBe(changeKinds.length);
    expect(new Set(changeKinds.map(changeKindMeaning)).size).toBe(changeKinds.length);
  });
});
