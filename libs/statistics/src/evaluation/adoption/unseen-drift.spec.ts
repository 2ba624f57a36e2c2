import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../numerics/index.js';
import { adoptionEffect } from './adoption-effect.js';
import type { AdoptingUnit } from './adopting-units.js';

const periods = 9;

/** Thirty units, of which every third adopts: all in one period, or in several. */
function unitsOf(seed: number, cohorts: readonly number[]): AdoptingUnit[] {
  const random = seededRandom(seed);
  return Array.from({ length: 30 }, (_, at) => ({
    unit: `O${at}`,
    adoptedAt: at % 3 === 0 ? (cohorts[(at / 3) % cohorts.length] ?? null) : null,
    outcomes: Array.from({ length: periods }, () => random.normal()),
  }));
}

/** The same, with adopters rising by so much a period throughout. */
function drifting(units: readonly AdoptingUnit[], trend: number): AdoptingUnit[] {
  return units.map((unit) =>
    unit.adoptedAt === null
      ? unit
      : { ...unit, outcomes: unit.outcomes.map((outcome, period) => outcome + trend * period) },
  );
}

function effectOf(units: readonly AdoptingUnit[], lag: number) {
  const effect = adoptionEffect({ units, lag, draws: 99 });
  if (!effect.computable) throw new Error(effect.message);
  return effect;
}

const anySeed = fc.integer({ min: 1, max: 1e6 });
const anyLag = fc.integer({ min: 0, max: 3 });

describe('the drift that a test of earlier trends would not have seen', () => {
  it('is by how much that trend moves the effect, where all adopt in one period', () => {
    fc.assert(
      fc.property(anySeed, anyLag, fc.integer({ min: 3, max: 5 }), (seed, lag, adoptedAt) => {
        const units = unitsOf(seed, [adoptedAt]);
        const { value, earlierTrends } = effectOf(units, lag);
        const { detectableTrend, unseenDrift } = earlierTrends ?? {};
        expect(detectableTrend).toBeGreaterThan(0);
        const drifted = effectOf(drifting(units, detectableTrend ?? NaN), lag);
        expect(drifted.value - value).toBeCloseTo(unseenDrift ?? NaN, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('is at least as much where later adopters, who drift as well, are compared with', () => {
    fc.assert(
      fc.property(anySeed, anyLag, (seed, lag) => {
        const units = unitsOf(seed, [3, 5, 6]);
        const { value, earlierTrends } = effectOf(units, lag);
        const drifted = effectOf(drifting(units, earlierTrends?.detectableTrend ?? NaN), lag);
        const moved = drifted.value - value;
        expect(moved).toBeGreaterThan(0);
        expect(moved).toBeLessThanOrEqual((earlierTrends?.unseenDrift ?? NaN) + 1e-9);
      }),
      { numRuns: 30 },
    );
  });
});
