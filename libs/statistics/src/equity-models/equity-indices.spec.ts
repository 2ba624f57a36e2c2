import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  linearRelativeIndex,
  linearSlopeIndex,
  logitRelativeIndex,
  logitSlopeIndex,
  poissonRelativeIndex,
} from './index.js';
import type { OrderedCounts } from './index.js';

const indices = [linearSlopeIndex, linearRelativeIndex, logitSlopeIndex, logitRelativeIndex, poissonRelativeIndex];

function quintiles(numerators: (number | null)[], denominators: (number | null)[]): OrderedCounts[] {
  return denominators.map((denominator, i) => ({
    group: `Q${i + 1}`,
    order: i + 1,
    numerator: numerators[i] ?? null,
    denominator,
  }));
}

const anyCounts = fc
  .array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 4000 })), { minLength: 2, maxLength: 8 })
  .map((pairs) =>
    quintiles(
      pairs.map(([share, denominator]) => Math.round((share / 50) * denominator)),
      pairs.map(([, denominator]) => denominator),
    ),
  );

describe('the indices of inequality by regression', () => {
  const falling = quintiles([52, 48, 41, 33, 30], [100, 110, 95, 90, 105]);

  it('fall below zero, or below one, where the disadvantaged end is higher', () => {
    for (const index of indices) {
      const result = index({ groups: falling });
      expect(result).toMatchObject({ computable: true });
      if (!result.computable) continue;
      expect(result.value).toBeLessThan(result.standardError!.scale === 'natural' ? 0 : 1);
    }
  });

  it('do not depend on the order in which the groups are given', () => {
    for (const index of indices) {
      const turned = index({ groups: [...falling].reverse() });
      const straight = index({ groups: falling });
      if (turned.computable && straight.computable) expect(turned.value).toBeCloseTo(straight.value, 12);
    }
  });

  it('turn round when the ranking is turned round', () => {
    const reversed = falling.map((group) => ({ ...group, order: 6 - group.order }));
    for (const index of indices) {
      const there = index({ groups: falling });
      const back = index({ groups: reversed });
      if (!there.computable || !back.computable) continue;
      const isDifference = there.standardError!.scale === 'natural';
      expect(back.value).toBeCloseTo(isDifference ? -there.value : 1 / there.value, 10);
    }
  });

  it('lie within their interval and never hold NaN or an infinity, whatever the counts', () => {
    fc.assert(
      fc.property(anyCounts, fc.constantFrom(...indices), (groups, index) => {
        const result = index({ groups });
        if (!result.computable) return;
        expect(Number.isFinite(result.value)).toBe(true);
        if (!result.interval) return;
        expect(result.interval.lower).toBeLessThanOrEqual(result.value);
        expect(result.interval.upper).toBeGreaterThanOrEqual(result.value);
      }),
      { numRuns: 150 },
    );
  });

  it('leave a group without counts out and say so', () => {
    const result = logitSlopeIndex({ groups: quintiles([52, null, 41, 33, 30], [100, 110, 95, 90, 105]) });
    expect(result).toMatchObject({ computable: true, groups: { used: 4, missing: 1 } });
    expect(result.warnings.map(({ code }) => code)).toContain('missing-groups');
  });

  it('share one rank between groups of equal order, so that merging them changes nothing', () => {
    const apart = [...falling.slice(0, 4), { group: 'Q5a', order: 5, numerator: 20, denominator: 60 }];
    apart.push({ group: 'Q5b', order: 5, numerator: 10, denominator: 45 });
    const [merged, split] = [logitSlopeIndex({ groups: falling }), logitSlopeIndex({ groups: apart })];
    if (merged.computable && split.computable) expect(split.value).toBeCloseTo(merged.value, 12);
  });
});

describe('the indices of inequality by regression refuse', () => {
  it.each([
    ['a single group', quintiles([5], [10]), 'too-few-groups'],
    ['a numerator above its denominator', quintiles([5, 12], [10, 10]), 'invalid-count'],
    ['groups of one order', quintiles([5, 6], [10, 10]).map((group) => ({ ...group, order: 1 })), 'no-variation'],
  ])('%s', (_case, groups, reason) => {
    for (const index of indices) expect(index({ groups })).toMatchObject({ computable: false, reason });
  });

  it('a gradient without bound instead of reporting a huge number', () => {
    const separated = quintiles([0, 0, 40], [50, 50, 50]);
    expect(logitSlopeIndex({ groups: separated })).toMatchObject({ computable: false, reason: 'separation' });
    expect(poissonRelativeIndex({ groups: separated })).toMatchObject({ computable: false, reason: 'separation' });
    expect(linearSlopeIndex({ groups: separated })).toMatchObject({ computable: true });
  });

  it('groups without any event, except for the straight line', () => {
    const none = quintiles([0, 0, 0], [50, 50, 50]);
    expect(logitSlopeIndex({ groups: none })).toMatchObject({ computable: false, reason: 'no-variation' });
    expect(linearSlopeIndex({ groups: none })).toMatchObject({ computable: true, value: 0 });
  });

  it('a ratio where the line falls to zero', () => {
    const steep = quintiles([90, 10, 0, 0, 0], [100, 100, 100, 100, 100]);
    expect(linearRelativeIndex({ groups: steep })).toMatchObject({ computable: false, reason: 'undefined-on-scale' });
  });

  it('to hide that one group decides the line', () => {
    const dominated = linearSlopeIndex({ groups: quintiles([33094, 5, 6], [92838, 10, 11]) });
    expect(dominated.warnings.map(({ code }) => code)).toContain('high-leverage');
  });
});
