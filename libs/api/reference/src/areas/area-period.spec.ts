import { describe, expect, it } from '@jest/globals';
import { icbPeriodsFrom2026 } from './icb-periods-from-2026.js';
import { icbPeriodsUntil2026 } from './icb-periods-until-2026.js';
import { icbSuccessions } from './icb-successions.js';
import { regionPeriods } from './region-periods.js';
import { shortAreaName } from './short-area-name.js';

const icbs = [...icbPeriodsUntil2026, ...icbPeriodsFrom2026];

function openOn(day: string) {
  return icbs.filter((period) => period.validFrom <= day && (period.validTo === null || period.validTo >= day));
}

describe('regions and integrated care boards', () => {
  it('counts 42 boards on 31 March 2026 and 36 on the next day, in seven regions', () => {
    expect(openOn('2026-03-31')).toHaveLength(42);
    expect(openOn('2026-04-01')).toHaveLength(36);
    expect(new Set(regionPeriods.map((period) => period.code)).size).toBe(7);
  });

  it('gives every period a region that exists, and no two periods of a code a common day', () => {
    const periods = [...regionPeriods, ...icbs];
    const regions = new Set(regionPeriods.map((period) => period.code));
    expect(periods.filter((period) => !regions.has(period.regionCode))).toEqual([]);
    for (const period of periods) {
      const later = periods.filter((other) => other.code === period.code && other.validFrom > period.validFrom);
      expect(later.every((other) => period.validTo !== null && period.validTo < other.validFrom)).toBe(true);
    }
  });

  it('names a successor for each of the twelve abolished boards, and weights that add up to one', () => {
    const closed = icbs.filter((period) => period.validTo !== null && period.code !== 'QRL').map(({ code }) => code);
    expect(new Set(icbSuccessions.map((link) => link.predecessorCode))).toEqual(new Set(closed));
    expect(closed).toHaveLength(12);
    for (const code of closed) {
      const weights = icbSuccessions.filter((link) => link.predecessorCode === code).map((link) => link.weight);
      expect(weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 3);
    }
  });

  it('shortens the name of a board, and leaves the name of a region as it is', () => {
    expect(shortAreaName('NHS Devon Integrated Care Board')).toBe('Devon');
    expect(shortAreaName('North East and Yorkshire')).toBe('North East and Yorkshire');
  });
});
