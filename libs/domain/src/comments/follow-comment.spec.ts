import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quartersUpTo } from '../quarter/quarter-calendar.js';
import { openQuarter } from '../quarter/return-window.js';
import { quartersToFollowIn } from './follow-comment.js';

const quarter = fc
  .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, nth]) => `${String(year)}-${String(year + 1).slice(2)}-Q${String(nth)}`);
const day = fc
  .date({ min: new Date('2020-04-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));

describe('the quarters in which something is followed', () => {
  it('begin with the one that is open, where it is later than what was asked about', () => {
    const offered = ['2026-27-Q2', '2026-27-Q3', '2026-27-Q4', '2027-28-Q1'];
    expect(quartersToFollowIn('2026-27-Q1', '2026-11-28')).toEqual(offered);
    expect(quartersToFollowIn('2025-26-Q1', '2026-11-28')).toEqual(offered);
    expect(quartersToFollowIn('2026-27-Q2', '2026-11-28')[0]).toBe('2026-27-Q3');
  });

  it('are four that follow each other, later than what was asked about, and none is over', () => {
    fc.assert(
      fc.property(quarter, day, (about, today) => {
        const quarters = quartersToFollowIn(about, today);
        expect(quarters).toEqual(quartersUpTo(quarters.at(-1) ?? '', 4));
        const [first = ''] = quarters;
        expect(first > about && first >= openQuarter(today)).toBe(true);
        expect(quartersUpTo(first, 2)[0] === about || first === openQuarter(today)).toBe(true);
      }),
    );
  });
});
