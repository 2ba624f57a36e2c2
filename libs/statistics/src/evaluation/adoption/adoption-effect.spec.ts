import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../numerics/index.js';
import { groupTimeEffects, aggregateEffects } from '../index.js';
import { adoptionEffect } from './adoption-effect.js';
import type { AdoptionOptions } from './adoption-effect.js';
import type { AdoptingUnit } from './adopting-units.js';

function effectOf(options: AdoptionOptions) {
  const effect = adoptionEffect(options);
  if (!effect.computable) throw new Error(effect.message);
  return effect;
}

interface World {
  units: number;
  periods: number;
  strata: number;
  effect: number;
  /** How much adopters' outcomes rise a period more than others', adopted or not. */
  drift: number;
}

/** Units of strata that are shaken as a whole; every third adopts at some time, and the outcome is as noisy as it is wide. */
function worldOf({ units, periods, strata, effect, drift }: World, seed: number): AdoptingUnit[] {
  const random = seededRandom(seed);
  const shocks = Array.from({ length: strata * periods }, () => 2 * random.normal());
  return Array.from({ length: units }, (_, at) => {
    const isAdopter = random.uniform() < 0.35 ? at !== strata : at === 0;
    const adoptedAt = isAdopter ? 2 + Math.floor(random.uniform() * (periods - 3)) : null;
    const level = random.normal();
    const stratum = at % strata;
    return {
      ...{ unit: `O${at}`, stratum: `S${stratum}`, adoptedAt },
      outcomes: Array.from({ length: periods }, (_period, period) => {
        const since = adoptedAt !== null && period >= adoptedAt ? effect : 0;
        const drifted = adoptedAt === null ? 0 : drift * period;
        return level + (shocks[stratum * periods + period] ?? 0) + random.normal() + since + drifted;
      }),
    };
  });
}

const still: World = { units: 40, periods: 8, strata: 4, effect: 0, drift: 0 };
const rejected = (world: World, draws: number, worlds: number) =>
  Array.from({ length: worlds }, (_, seed) => effectOf({ units: worldOf(world, seed + 1), draws, seed })).filter(
    ({ pValue }) => pValue <= 0.05,
  ).length / worlds;

describe('adoptionEffect', () => {
  it('is a difference of differences where all adopt at once', () => {
    const units = [1, 2, 3, 10, 12].map((change, at) => ({
      ...{ unit: `O${at}`, adoptedAt: at > 2 ? 1 : null, outcomes: [5, 5 + change] },
    }));
    const effect = effectOf({ units });
    expect(effect.value).toBeCloseTo(9, 12);
    // Of ten ways to choose two of five none shows as much.
    expect([effect.isExact, effect.pValue, effect.smallestPValue]).toEqual([true, 0.1, 0.1]);
    expect(effect.interval).toBeNull();
    expect(effect.warnings[0]?.message).toContain('p cannot fall below 0.100');
  });

  it('is the mean over cohorts of the group-time effects with those who adopt later as controls', () => {
    for (let seed = 1; seed <= 8; seed += 1) {
      const units = worldOf({ ...still, units: 120, strata: 1, effect: 1 }, seed);
      const observations = units.flatMap(({ unit, adoptedAt, outcomes }) =>
        outcomes.map((outcome, period) => ({ unit, period, firstTreated: adoptedAt, outcome })),
      );
      const effects = groupTimeEffects({ observations, control: 'not-yet-treated' });
      if (!effects.computable) throw new Error(effects.message);
      const aggregated = aggregateEffects(effects, 'cohort');
      if (!aggregated.computable || !aggregated.overall.computable) throw new Error('No effect to compare with.');
      expect(effectOf({ units, draws: 19 }).value).toBeCloseTo(aggregated.overall.value, 9);
    }
  });

  it('is wrong in about one of twenty worlds without an effect, whatever shakes a stratum as a whole', () => {
    expect(rejected(still, 99, 300)).toBeLessThanOrEqual(0.08);
    // Seven places of which a few adopt: every arrangement is gone through.
    expect(rejected({ ...still, units: 7, strata: 1, periods: 6 }, 999, 150)).toBeLessThanOrEqual(0.09);
  });

  it('holds the true effect in its interval in nineteen of twenty worlds', () => {
    const worlds = 200;
    const covered = Array.from({ length: worlds }, (_, seed) =>
      effectOf({ units: worldOf({ ...still, effect: 1.5 }, seed + 1), draws: 99, seed }),
    ).filter(({ interval }) => interval !== null && interval.lower <= 1.5 && interval.upper >= 1.5);
    expect(covered.length / worlds).toBeGreaterThanOrEqual(0.92);
    expect(covered.length / worlds).toBeLessThanOrEqual(0.985);
  });

  it('shows an effect as large as it says it would show in about four of five worlds', () => {
    const { detectable } = effectOf({ units: worldOf(still, 5), draws: 499 });
    expect(detectable).not.toBeNull();
    const shown = rejected({ ...still, effect: detectable ?? 0 }, 99, 150);
    expect(shown).toBeGreaterThan(0.65);
    expect(shown).toBeLessThan(0.95);
  });

  it('sees trends that part before adoption, and says how large they would have to be', () => {
    const apart = effectOf({ units: worldOf({ ...still, units: 80, drift: 1 }, 3) });
    expect(apart.earlierTrends?.pValue).toBeLessThan(0.01);
    expect(apart.earlierTrends?.detectableTrend).toBeLessThan(1);
    const seeds = Array.from({ length: 150 }, (_, seed) => seed + 1);
    const alarms = seeds.filter((seed) => {
      const { earlierTrends } = effectOf({ units: worldOf(still, seed), draws: 99, seed });
      return (earlierTrends?.pValue ?? 1) <= 0.05;
    });
    expect(alarms.length / seeds.length).toBeLessThanOrEqual(0.085);
  });

  it('does not change with the order of units, a shift of the outcome, or what a stratum goes through', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: -50, max: 50, noNaN: true }), (seed, shift) => {
        const units = worldOf(still, seed);
        const { value } = effectOf({ units, draws: 19 });
        const moved = units.map((unit) => ({
          ...unit,
          outcomes: unit.outcomes.map((outcome, period) => outcome + shift * (unit.stratum === 'S1' ? period : 1)),
        }));
        expect(effectOf({ units: [...units].reverse(), draws: 19 }).value).toBeCloseTo(value, 9);
        expect(effectOf({ units: moved, draws: 19 }).value).toBeCloseTo(value, 8);
      }),
      { numRuns: 50 },
    );
  });

  it('counts an effect by the period since adoption, with how many adopters stand behind it', () => {
    const { bySinceAdoption, adopters } = effectOf({
      units: worldOf({ ...still, units: 400, effect: 3 }, 2),
      draws: 99,
    });
    for (const { sinceAdoption, effect, chance } of bySinceAdoption) {
      expect(sinceAdoption).not.toBe(-1);
      expect(Math.abs(effect - (sinceAdoption >= 0 ? 3 : 0))).toBeLessThan(2 * chance);
    }
    expect(bySinceAdoption.find(({ sinceAdoption }) => sinceAdoption === 0)?.adopters).toBe(adopters);
  });

  it('looks for an effect a lag after adoption, against the period before it', () => {
    const units = [0, 0, 5, 6].map((effect, at) => ({
      ...{ unit: `O${at}`, adoptedAt: effect > 0 ? 1 : null },
      outcomes: [1, 1 + 9 * effect, 2 + effect, 3 + effect],
    }));
    expect(effectOf({ units, lag: 1 }).value).toBeCloseTo(5.5, 12);
    expect(adoptionEffect({ units, lag: 0.5 })).toMatchObject({ computable: false, reason: 'out-of-range' });
  });

  const flat = { unit: 'A', adoptedAt: 1, outcomes: [1, 1] };
  it.each([
    [[], 'too-few-observations'],
    [[flat, { ...flat, adoptedAt: 1 }], 'not-identified'],
    [[flat, { ...flat, adoptedAt: null }], 'no-variation'],
    [[{ ...flat, adoptedAt: null, outcomes: [1, 2] }], 'not-identified'],
    [[{ ...flat, adoptedAt: 0, outcomes: [1, 2] }], 'not-identified'],
    [[{ ...flat, outcomes: [1, NaN] }], 'missing-value'],
    [[flat, { ...flat, outcomes: [1, 2, 3] }], 'invalid-argument'],
    [[{ ...flat, adoptedAt: 1.5 }], 'out-of-range'],
    [
      [
        { ...flat, stratum: 'a', outcomes: [1, 3] },
        { ...flat, stratum: 'b', adoptedAt: null },
      ],
      'not-identified',
    ],
  ] satisfies [AdoptingUnit[], string][])('refuses %j as %s', (units, reason) => {
    expect(adoptionEffect({ units })).toMatchObject({ computable: false, reason });
  });
});
