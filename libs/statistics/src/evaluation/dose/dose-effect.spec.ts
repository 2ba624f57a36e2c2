import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matrixFromRows } from '../../linear-algebra/index.js';
import { seededRandom } from '../../numerics/index.js';
import { fitWeightedLeastSquares } from '../../regression/index.js';
import { doseEffect, twoWayFixedEffects } from '../index.js';
import type { DosedUnit, DoseOptions } from '../index.js';

const slopeOf = (options: DoseOptions) => {
  const effect = doseEffect(options);
  if (!effect.computable) throw new Error(effect.message);
  return effect;
};

interface World {
  units: number;
  periods: number;
  strata: number;
  slope: number;
}

/** Units whose doses wander between 0 and 6, in strata shaken as a whole; outcomes follow themselves over time. */
function worldOf({ units, periods, strata, slope }: World, seed: number): DosedUnit[] {
  const random = seededRandom(seed);
  const shocks = Array.from({ length: strata * periods }, () => 2 * random.normal());
  return Array.from({ length: units }, (_, at) => {
    const stratum = at % strata;
    const level = 4 * random.normal();
    let [dose, noise] = [Math.floor(4 * random.uniform()), 0];
    const doses = Array.from({ length: periods }, () => {
      dose = Math.min(6, Math.max(0, dose + Math.floor(3 * random.uniform()) - (random.uniform() < 0.4 ? 1 : 0)));
      return dose;
    });
    const outcomes = doses.map((own, period) => {
      noise = 0.8 * noise + random.normal();
      return level + shocks[stratum * periods + period]! + noise + slope * own;
    });
    return { unit: `O${at}`, stratum: `S${stratum}`, doses, outcomes };
  });
}

const still: World = { units: 24, periods: 8, strata: 3, slope: 0 };
const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const shareOf = (count: number, holds: (seed: number) => boolean) => seeds(count).filter(holds).length / count;
const isShown = (world: World) => (seed: number) =>
  slopeOf({ units: worldOf(world, seed), draws: 99, seed }).pValue <= 0.05;

/** The slope beside a dummy of every unit and of every period in every stratum. */
function byDummies(units: readonly DosedUnit[]): number {
  const cells = units.flatMap(({ unit, stratum, doses, outcomes }) =>
    doses.map((dose, period) => ({ unit, shared: `${stratum} ${period}`, dose, outcome: outcomes[period]! })),
  );
  const names = [...new Set(cells.flatMap(({ unit, shared }) => [unit, shared]))];
  const design = matrixFromRows(
    cells.map(({ dose, unit, shared }) => [dose, ...names.map((name) => (name === unit || name === shared ? 1 : 0))]),
  );
  return fitWeightedLeastSquares({ design, response: cells.map(({ outcome }) => outcome) }).coefficients[0]!;
}

/** Units that take a dose of 1 from some period on, and keep it. */
const staggered = (seed: number) =>
  worldOf({ ...still, strata: 1 }, seed).map((unit, at) => ({
    ...unit,
    doses: unit.doses.map((_, period) => (at % 4 > 0 && period >= 2 * (at % 4) ? 1 : 0)),
  }));

describe('doseEffect', () => {
  it('is the slope of least squares with a dummy of each unit, and of each period in each stratum', () => {
    for (const seed of seeds(6)) {
      const units = worldOf({ ...still, slope: 1.5 }, seed);
      expect(slopeOf({ units, draws: 9 }).value).toBeCloseTo(byDummies(units), 9);
    }
  });

  it('is the two-way effect where the dose is being treated or not', () => {
    for (const seed of seeds(6)) {
      const units = staggered(seed);
      const observations = units.flatMap(({ unit, doses, outcomes }) => {
        const first = doses.indexOf(1);
        return outcomes.map((outcome, period) => ({ unit, period, firstTreated: first < 0 ? null : first, outcome }));
      });
      const effect = twoWayFixedEffects({ observations, errors: 'iid' });
      if (!effect.computable) throw new Error(effect.message);
      expect(slopeOf({ units, draws: 19 }).value).toBeCloseTo(effect.value, 9);
    }
  });

  it('is the sum over cells of weight and effect, some of which weigh below 0', () => {
    const units = staggered(3);
    const { weights, warnings } = slopeOf({ units, draws: 19 });
    // With an effect in one cell alone, and no scatter, the slope is the weight of the cell.
    const alone = units.flatMap(({ doses }, row) =>
      doses.flatMap((dose, period) => {
        if (dose === 0) return [];
        const outcomes = (at: number) => doses.map((_, other) => (at === row && other === period ? dose : 0));
        return [slopeOf({ units: units.map((unit, at) => ({ ...unit, outcomes: outcomes(at) })), draws: 9 }).value];
      }),
    );
    expect(weights.cells).toBe(alone.length);
    expect(alone.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    const negative = alone.filter((weight) => weight < -1e-12);
    expect([weights.negative, weights.negative > 0]).toEqual([negative.length, true]);
    expect(weights.sumOfNegative).toBeCloseTo(negative.reduce((sum, weight) => sum + weight, 0), 12); // prettier-ignore
    expect(warnings.map(({ code }) => code)).toEqual(['weak-design']);
  });

  it('has no weight below 0 where all take the dose at once, and leaves as much of it as effects do not explain', () => {
    const units = staggered(4).map((unit, at) => ({
      ...unit,
      doses: unit.doses.map((_, period) => (at < 12 && period >= 4 ? 1 : 0)),
    }));
    const { weights, warnings, variationLeft } = slopeOf({ units, draws: 19 });
    expect([weights, warnings]).toEqual([{ cells: 48, negative: 0, sumOfNegative: 0 }, []]);
    // A quarter of the cells are treated; of each, a half of units and a half of periods.
    expect(variationLeft).toBeCloseTo(0.25 ** 2 / (0.25 * 0.75), 12);
  });

  it('does not change with levels, what a stratum goes through, or the order of units; scales with both figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: -9, max: 9, noNaN: true }), (seed, shift) => {
        const units = worldOf({ ...still, units: 9, strata: 3, slope: 1 }, seed);
        const plain = slopeOf({ units });
        const moved = units.map((unit, at) => ({
          ...unit,
          doses: unit.doses.map((dose) => dose + 9 + at),
          outcomes: unit.outcomes.map((own, period) => own + shift * at + Math.cos(shift * period) * (at % 3)),
        }));
        const other = slopeOf({ units: moved });
        expect(Math.abs(other.value - plain.value)).toBeLessThan(1e-9);
        const reversed = slopeOf({ units: [...units].reverse() });
        expect([reversed.pValue, reversed.isExact]).toEqual([plain.pValue, true]);
        expect(reversed.value).toBeCloseTo(plain.value, 9);
        const scaled = units.map((unit) => ({
          ...unit,
          doses: unit.doses.map((dose) => 10 * dose),
          outcomes: unit.outcomes.map((outcome) => 1000 * outcome),
        }));
        expect(slopeOf({ units: scaled }).value / 100).toBeCloseTo(plain.value, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('moves with a constant slope, its interval holding exactly the slopes that are not rejected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: -9, max: 9, noNaN: true }), (seed, slope) => {
        const of = (own: number) => slopeOf({ units: worldOf({ ...still, slope: own }, seed), draws: 99 });
        const plain = of(0);
        const { lower, upper } = plain.interval!;
        expect(of(slope).value).toBeCloseTo(plain.value + slope, 9);
        for (const inside of [lower + 1e-6, upper - 1e-6]) expect(of(-inside).pValue).toBeGreaterThan(0.05);
        for (const outside of [lower - 1e-6, upper + 1e-6]) expect(of(-outside).pValue).toBeLessThanOrEqual(0.05);
      }),
      { numRuns: 20 },
    );
  });

  it('is wrong in about one of twenty worlds without an effect, whatever shakes a stratum or lasts in a unit', () => {
    // Three standard deviations of 300 draws above one in twenty.
    const bound = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / 300);
    expect(shareOf(300, isShown(still))).toBeLessThanOrEqual(bound);
    // Seven units of one stratum: 5,040 exchanges.
    expect(shareOf(300, isShown({ ...still, units: 7, strata: 1 }))).toBeLessThanOrEqual(bound);
  });

  it('holds a planted slope in its interval in nineteen of twenty worlds, and recovers it on average', () => {
    const effects = seeds(300).map((seed) =>
      slopeOf({ units: worldOf({ ...still, slope: 0.7 }, seed), draws: 99, seed }),
    );
    const held = effects.filter(({ interval }) => interval!.lower <= 0.7 && interval!.upper >= 0.7).length / 300;
    expect(held).toBeGreaterThanOrEqual(0.95 - 3 * Math.sqrt((0.05 * 0.95) / 300));
    expect(held).toBeLessThan(0.99);
    const mean = effects.reduce((sum, { value }) => sum + value, 0) / 300;
    const variance = effects.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / 299;
    expect(Math.abs(mean - 0.7)).toBeLessThan(3 * Math.sqrt(variance / 300));
  });

  it('shows slopes as steep as it says it would show in about four of five worlds', () => {
    const shown = shareOf(200, (seed) => {
      const { detectable } = slopeOf({ units: worldOf(still, 1000 + seed), draws: 99, seed });
      return isShown({ ...still, slope: detectable! })(seed);
    });
    expect(shown).toBeGreaterThan(0.65);
    expect(shown).toBeLessThan(0.95);
  });

  it('looks for an outcome a lag after its dose', () => {
    const units = worldOf({ ...still, slope: 1 }, 5);
    const later = units.map((unit, at) => ({
      ...unit,
      doses: [...unit.doses, at % 7, 3],
      outcomes: [at, 5, ...unit.outcomes],
    }));
    expect(slopeOf({ units: later, lag: 2, draws: 9 }).value).toBeCloseTo(slopeOf({ units, draws: 9 }).value, 12);
  });

  it('says that few exchanges allow no verdict, and leaves out who is alone', () => {
    const units = [
      ...worldOf({ ...still, units: 3, strata: 1, slope: 50 }, 6),
      { ...worldOf(still, 7)[1]!, unit: 'alone' },
    ];
    const { pValue, smallestPValue, interval, groups, warnings } = slopeOf({ units });
    expect([pValue, smallestPValue, interval, groups]).toEqual([1 / 6, 1 / 6, null, { used: 3, missing: 1 }]);
    expect(warnings[0]!.message).toContain('p cannot fall below 0.167');
  });

  const [first, second] = worldOf({ ...still, units: 2, strata: 1 }, 8) as [DosedUnit, DosedUnit];
  it.each<[string, DoseOptions, string]>([
    ['nobody', { units: [] }, 'too-few-observations'],
    ['units that are all alone', { units: [first, { ...second, stratum: 'other' }] }, 'too-few-groups'],
    ['a lag that leaves one period', { units: [first, second], lag: 7 }, 'too-few-observations'],
    ['half a lag', { units: [first, second], lag: 0.5 }, 'out-of-range'],
    ['half a draw', { units: [first, second], draws: 0.5 }, 'out-of-range'],
    ['doses that change alike', { units: [first, { ...second, doses: first.doses.map((dose) => dose + 0.1) }] }, 'no-variation'], // prettier-ignore
    ['outcomes on the slope', { units: [first, second].map((unit) => ({ ...unit, outcomes: unit.doses.map((dose, t) => 0.1 * dose + 0.7 * t) })) }, 'no-variation'], // prettier-ignore
    ['a missing outcome', { units: [first, { ...second, outcomes: second.outcomes.map(() => NaN) }] }, 'missing-value'],
    ['a dose below 0', { units: [first, { ...second, doses: second.doses.map((dose) => -1 - dose) }] }, 'out-of-range'],
    ['rows of different length', { units: [first, { ...second, doses: [1, 2] }] }, 'invalid-argument'],
    ['figures too large to be squared', { units: [first, { ...second, outcomes: second.outcomes.map(() => 1e200) }] }, 'not-finite'], // prettier-ignore
    ['doses too small to be squared', { units: [first, second].map((unit) => ({ ...unit, doses: unit.doses.map((dose) => 1e-160 * dose) })) }, 'not-finite'], // prettier-ignore
    ['a level of 20%', { units: [first, second], confidence: 0.2 }, 'invalid-confidence'],
  ])('refuses %s', (_case, options, reason) => {
    expect(doseEffect(options)).toMatchObject({ computable: false, reason });
  });
});
