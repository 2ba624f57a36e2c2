import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { designEffectOfSizes, leastDetectableDifference, powerOfComparison } from './index.js';
import type { ClusterDesign } from './index.js';

const group = fc.record({
  organisations: fc.integer({ min: 2, max: 60 }),
  perOrganisation: fc.integer({ min: 1, max: 500 }),
});
const design: fc.Arbitrary<ClusterDesign> = fc.record({
  first: group,
  second: group,
  designEffect: fc.double({ min: 1, max: 20, noNaN: true }),
  significance: fc.constantFrom(0.05, 0.01, 0.0005),
  test: fc.constantFrom('normal' as const, 't' as const),
});
const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });

function powerAt(shares: [number, number], plan: ClusterDesign): number {
  const found = powerOfComparison(shares, plan);
  if (!found.computable) throw new Error(found.message);
  return found.power;
}

function leastAt(first: number, plan: ClusterDesign) {
  const found = leastDetectableDifference(first, plan, 0.8);
  if (!found.computable) throw new Error(found.message);
  return found;
}

describe('leastDetectableDifference', () => {
  it('is the difference at which the comparison has the power asked for, and none where the end has not', () => {
    fc.assert(
      fc.property(share, design, (first, plan) => {
        const { upward, downward } = leastAt(first, plan);
        if (upward === null) expect(powerAt([first, 1], plan)).toBeLessThan(0.8);
        else expect(powerAt([first, first + upward], plan)).toBeCloseTo(0.8, 8);
        if (downward === null) expect(powerAt([first, 0], plan)).toBeLessThan(0.8);
        else expect(powerAt([first, first - downward], plan)).toBeCloseTo(0.8, 8);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('is the same downward from a share as upward from what is left of it', () => {
    fc.assert(
      fc.property(share, design, (first, plan) => {
        const [one, other] = [leastAt(first, plan).upward, leastAt(1 - first, plan).downward];
        if (one === null || other === null) expect(one).toBe(other);
        else expect(one).toBeCloseTo(other, 9);
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('never falls when fewer answer, people are more alike, or less is left to chance', () => {
    fc.assert(
      fc.property(share, design, (first, plan) => {
        const before = leastAt(first, plan).upward ?? Infinity;
        const harder = [
          { ...plan, first: { ...plan.first, organisations: plan.first.organisations - 0.5 } },
          { ...plan, designEffect: plan.designEffect * 1.1 },
          { ...plan, significance: plan.significance / 2 },
        ];
        for (const each of harder)
          expect(leastAt(first, each).upward ?? Infinity).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});

describe('powerOfComparison', () => {
  const plan: ClusterDesign = {
    first: { organisations: 10, perOrganisation: 80 },
    second: { organisations: 10, perOrganisation: 80 },
    designEffect: 2,
    significance: 0.05,
    test: 't',
  };

  it('is the chance of a false claim where the shares are equal, by either test', () => {
    fc.assert(
      fc.property(share, design, (both, each) => {
        expect(powerAt([both, both], each)).toBeCloseTo(each.significance, 9);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('nears the normal test as organisations become many', () => {
    const many = { organisations: 4000, perOrganisation: 1 };
    const shares: [number, number] = [0.3, 0.33];
    const t = powerAt(shares, { ...plan, first: many, second: many });
    expect(t).toBeCloseTo(powerAt(shares, { ...plan, first: many, second: many, test: 'normal' }), 3);
  });

  it.each([
    [[1.2, 0.5], plan, 'out-of-range'],
    [[0.5, NaN], plan, 'out-of-range'],
    [[0, 0], plan, 'no-variation'],
    [[0.1, 0.2], { ...plan, designEffect: 0 }, 'out-of-range'],
    [[0.1, 0.2], { ...plan, significance: 0 }, 'out-of-range'],
    [[0.1, 0.2], { ...plan, first: { organisations: 0, perOrganisation: 5 } }, 'invalid-count'],
    [
      [0.1, 0.2],
      { ...plan, first: { ...plan.first, organisations: 1 }, second: { ...plan.first, organisations: 1 } },
      'too-few-groups',
    ],
  ] as [[number, number], ClusterDesign, string][])('refuses %j under %j as %s', (shares, each, reason) => {
    expect(powerOfComparison(shares, each)).toMatchObject({ computable: false, reason });
  });

  it('refuses to look for a power that even no difference has', () => {
    expect(leastDetectableDifference(0.3, plan, 0.05)).toMatchObject({ computable: false, reason: 'out-of-range' });
  });
});

describe('designEffectOfSizes', () => {
  it('is 1 for people who are not alike, and for organisations of one person', () => {
    expect(designEffectOfSizes({ meanSize: 80, variationOfSizes: 1, correlation: 0 })).toMatchObject({ value: 1 });
    expect(designEffectOfSizes({ meanSize: 1, variationOfSizes: 0, correlation: 0.4 })).toMatchObject({ value: 1 });
  });

  it.each([
    [{ meanSize: 0.5, variationOfSizes: 0, correlation: 0.1 }, 'invalid-population'],
    [{ meanSize: 5, variationOfSizes: 0, correlation: 1.1 }, 'out-of-range'],
  ])('refuses %j as %s', (sizes, reason) => {
    expect(designEffectOfSizes(sizes)).toMatchObject({ computable: false, reason });
  });
});
