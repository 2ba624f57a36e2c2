import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leastShareAbove, peopleForIndependentShares, powerOfIndependentShares, simulateComparison } from './index.js';
import type { PlannedFigure } from './index.js';

const plan = { first: 0.3, people: 200, significance: 0.05, sides: 'either' as const };

function valueOf(result: PlannedFigure | { computable: false; message: string }): number {
  if (!result.computable) throw new Error(result.message);
  return result.value;
}

describe('the plan of a comparison of independent people', () => {
  it('finds the people and the share that have the power asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        fc.double({ min: 0.02, max: 0.4, noNaN: true }),
        (first, apart) => {
          const shares = { ...plan, first, second: first + apart };
          const people = valueOf(peopleForIndependentShares(shares, 0.8));
          expect(valueOf(powerOfIndependentShares({ ...shares, people }))).toBeCloseTo(0.8, 9);
          expect(valueOf(leastShareAbove({ ...plan, first, people }, 0.8))).toBeCloseTo(first + apart, 9);
        },
      ),
    );
  });

  it('says that there is no such share, instead of one above 1', () => {
    const found = leastShareAbove({ ...plan, first: 0.9, people: 5 }, 0.9);
    expect(found).toMatchObject({ computable: false, reason: 'not-identified' });
  });

  it.each([
    [{ ...plan, second: 1.1 }, 'out-of-range'],
    [{ ...plan, second: 0.4, people: 0 }, 'invalid-population'],
    [{ ...plan, first: 1, second: 1 }, 'no-variation'],
  ])('refuses %j as %s', (each, reason) => {
    expect(powerOfIndependentShares(each)).toMatchObject({ computable: false, reason });
  });
});

describe('simulateComparison', () => {
  it('claims a difference as often as it may where people are independent and there is none', () => {
    const { taylor } = simulateComparison({
      shares: [0.3, 0.3],
      organisations: [20, 20],
      meanSize: 20,
      variationOfSizes: 0,
      correlation: 0,
      significance: 0.05,
      draws: 2000,
      seed: 5,
    });
    expect(taylor).toBeGreaterThan(0.035);
    expect(taylor).toBeLessThan(0.065);
  });
});
