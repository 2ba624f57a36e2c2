import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../numerics/index.js';
import { fewAdoptersEffect, syntheticDifferenceInDifferences, syntheticInference } from '../index.js';
import type { AdoptingUnit, FewAdoptersOptions } from '../index.js';

const fewAdopters = (options: FewAdoptersOptions) => {
  const effect = fewAdoptersEffect(options);
  if (!effect.computable) throw new Error(effect.message);
  return effect;
};

interface World {
  units: number;
  periods: number;
  /** When the first units adopt; the others never do. */
  starts: readonly number[];
  effect: number;
}

/** Units with a level and a trend of their own, each pulled by two factors in its own way, so that trends are not parallel. */
function worldOf({ units, periods, starts, effect }: World, seed: number): AdoptingUnit[] {
  const random = seededRandom(seed);
  let walk = 0;
  const wandering = Array.from({ length: periods }, () => (walk += random.normal()));
  const cycle = wandering.map((_, period) => 2 * Math.sin(period));
  return Array.from({ length: units }, (_, at) => {
    const [level, trend, pull, swing] = [5 * random.normal(), 0.1 * random.normal(), random.normal(), random.normal()];
    const adoptedAt = starts[at] ?? null;
    const outcomes = wandering.map((factor, period) => {
      const moved = level + trend * period + 0.5 * pull * factor + 0.5 * swing * cycle[period]!;
      return moved + random.normal() + (adoptedAt !== null && period >= adoptedAt ? effect : 0);
    });
    return { unit: `O${at}`, adoptedAt, outcomes };
  });
}

const one: World = { units: 21, periods: 16, starts: [8], effect: 0 };
const three: World = { units: 21, periods: 14, starts: [6, 9, 9], effect: 0 };
const mapped = (
  units: readonly AdoptingUnit[],
  change: (outcome: number, period: number, unit: AdoptingUnit) => number,
) =>
  units.map((unit) => ({ ...unit, outcomes: unit.outcomes.map((outcome, period) => change(outcome, period, unit)) }));
const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const shareOf = (count: number, holds: (seed: number) => boolean) => seeds(count).filter(holds).length / count;

describe('fewAdoptersEffect', () => {
  it('is synthetic difference in differences where all adopt in the same period', () => {
    for (const seed of seeds(8)) {
      const units = worldOf({ ...one, starts: [9, 9] }, seed);
      const outcomes = [...units.slice(2), ...units.slice(0, 2)].map((unit) => unit.outcomes);
      const block = syntheticDifferenceInDifferences({ outcomes, controls: 19, periodsBefore: 9 });
      if (!block.computable) throw new Error(block.message);
      const effect = fewAdopters({ units, draws: 9 });
      expect(effect.value).toBeCloseTo(block.value, 9);
      for (const { unit, weight } of effect.comparedWith) {
        expect(weight).toBeCloseTo(block.controlWeights[Number(unit.slice(1)) - 2]!, 9);
      }
      const since = effect.bySinceAdoption.filter(({ sinceAdoption }) => sinceAdoption >= 0);
      since.forEach((gap, at) => expect(gap.effect).toBeCloseTo(block.effectCurve[at]!, 9));
      expect(since).toHaveLength(7);
    }
  });

  it('has the placebos of synthetic inference where one adopts', () => {
    const units = worldOf(one, 3);
    const outcomes = [...units.slice(1), ...units.slice(0, 1)].map((unit) => unit.outcomes);
    const inference = syntheticInference({ outcomes, controls: 20, periodsBefore: 8 });
    if (!inference.computable) throw new Error(inference.message);
    const { placebos, pValue, isExact } = fewAdopters({ units });
    const inOrder = (effects: readonly number[]) => [...effects].sort((left, right) => left - right);
    const expected = inOrder(inference.replicates);
    inOrder(placebos).forEach((effect, at) => expect(effect).toBeCloseTo(expected[at]!, 9));
    expect([pValue, isExact, placebos.length]).toEqual([inference.pValue, true, 20]);
  });

  it('looks for an effect a lag after adoption, and matches nothing in between', () => {
    const units = worldOf({ ...one, starts: [7] }, 4);
    const without = mapped(units, (outcome) => outcome).map((unit) => ({
      ...unit,
      outcomes: unit.outcomes.filter((_, period) => period < 7 || period >= 9),
    }));
    const wild = mapped(units, (outcome, period) => (period === 7 || period === 8 ? outcome ** 2 : outcome));
    expect(fewAdopters({ units: wild, lag: 2 }).value).toBeCloseTo(fewAdopters({ units: without }).value, 9);
  });

  it('weighs each adopter by the periods in which it is seen', () => {
    const { value, cohorts, bySinceAdoption } = fewAdopters({ units: worldOf(three, 5), draws: 19 });
    expect(cohorts.map(({ adoptedAt, adopters }) => [adoptedAt, adopters])).toEqual([[6, 1], [9, 2]]); // prettier-ignore
    expect(cohorts.map(({ weight }) => weight)).toEqual([8 / 18, 10 / 18]);
    expect(cohorts.reduce((sum, { effect, weight }) => sum + effect * weight, 0)).toBeCloseTo(value, 12);
    const since = bySinceAdoption.filter(({ sinceAdoption }) => sinceAdoption >= 0);
    expect(since.map(({ adopters }) => adopters)).toEqual([3, 3, 3, 3, 3, 1, 1, 1]);
    expect(since.reduce((sum, { effect, adopters }) => sum + (effect * adopters) / 18, 0)).toBeCloseTo(value, 12);
  });

  it('does not change with levels, a shared trend, a shared shock after adoption, or the order of units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: -9, max: 9, noNaN: true }), (seed, shift) => {
        const units = worldOf({ ...one, units: 12 }, seed);
        const plain = fewAdopters({ units });
        const moved = mapped(units, (outcome, period, { unit }) => {
          const shock = period >= 8 ? Math.cos(period * shift) : 0;
          return outcome + shift * Number(unit.slice(1)) + shift * period + shock;
        });
        for (const other of [fewAdopters({ units: moved }), fewAdopters({ units: [...units].reverse() })]) {
          expect(Math.abs(other.value - plain.value)).toBeLessThan(1e-9);
          expect([other.pValue, other.adopters]).toEqual([plain.pValue, 1]);
          expect(other.fitBefore.adopters).toBeCloseTo(plain.fitBefore.adopters, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('scales with the outcome', () => {
    const units = worldOf(three, 6);
    const plain = fewAdopters({ units, draws: 99 });
    const thousandfold = fewAdopters({ units: mapped(units, (outcome) => 1000 * outcome), draws: 99 });
    expect(thousandfold.value / 1000).toBeCloseTo(plain.value, 9);
    expect(thousandfold.interval!.lower / 1000).toBeCloseTo(plain.interval!.lower, 9);
    expect(thousandfold.detectable! / 1000).toBeCloseTo(plain.detectable!, 6);
    expect(thousandfold.pValue).toBe(plain.pValue);
  });

  it('moves with a constant effect, its interval holding exactly the effects that are not rejected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: -9, max: 9, noNaN: true }), (seed, effect) => {
        const plain = fewAdopters({ units: worldOf(three, seed), draws: 59 });
        const { lower, upper } = plain.interval!;
        const pValueOf = (constant: number) =>
          fewAdopters({ units: worldOf({ ...three, effect: -constant }, seed), draws: 59 }).pValue;
        expect(fewAdopters({ units: worldOf({ ...three, effect }, seed), draws: 59 }).value).toBeCloseTo(
          plain.value + effect,
          9,
        );
        for (const inside of [lower + 1e-6, upper - 1e-6]) expect(pValueOf(inside)).toBeGreaterThan(0.05);
        for (const outside of [lower - 1e-6, upper + 1e-6]) expect(pValueOf(outside)).toBeLessThanOrEqual(0.05);
      }),
      { numRuns: 10 },
    );
  });

  it('is wrong in about one of twenty worlds without an effect, parallel or not', () => {
    // Three standard deviations of 300 draws above one in twenty.
    const bound = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / 300);
    const isWrong = (world: World) => (seed: number) =>
      fewAdopters({ units: worldOf(world, seed), draws: 39, seed }).pValue <= 0.05;
    expect(shareOf(300, isWrong(one))).toBeLessThanOrEqual(bound);
    expect(shareOf(300, isWrong(three))).toBeLessThanOrEqual(bound);
  });

  it('holds a planted effect in its interval in about nineteen of twenty worlds, and recovers it on average', () => {
    const effects = seeds(150).map((seed) =>
      fewAdopters({ units: worldOf({ ...three, effect: 2 }, seed), draws: 39, seed }),
    );
    const held = effects.filter(({ interval }) => interval!.lower <= 2 && interval!.upper >= 2).length / 150;
    expect(held).toBeGreaterThanOrEqual(0.95 - 3 * Math.sqrt((0.05 * 0.95) / 150));
    expect(held).toBeLessThan(0.99);
    const mean = effects.reduce((sum, { value }) => sum + value, 0) / 150;
    const variance = effects.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / 149;
    expect(Math.abs(mean - 2)).toBeLessThan(3 * Math.sqrt(variance / 150));
  });

  it('shows effects as large as it says it would show in about four of five worlds', () => {
    const shown = shareOf(120, (seed) => {
      const { detectable } = fewAdopters({ units: worldOf(three, 1000 + seed), draws: 39, seed });
      return fewAdopters({ units: worldOf({ ...three, effect: detectable! }, seed), draws: 39, seed }).pValue <= 0.05;
    });
    expect(shown).toBeGreaterThan(0.65);
    expect(shown).toBeLessThan(0.95);
  });

  it('says where adopters are followed poorly before adoption, or no verdict is possible', () => {
    const apart = worldOf(one, 8).map((unit) =>
      unit.adoptedAt === null
        ? unit
        : { ...unit, outcomes: unit.outcomes.map((outcome, period) => outcome + 9 * (period % 3)) },
    );
    const { fitBefore, warnings } = fewAdopters({ units: apart });
    expect(fitBefore.adopters).toBeGreaterThan(3 * fitBefore.placebos);
    expect([fitBefore.shareAsPoor, warnings[0]!.code]).toEqual([1 / 21, 'weak-design']);
    const few = fewAdopters({ units: worldOf({ ...one, units: 12, effect: 1e4 }, 9) });
    expect([few.pValue, few.smallestPValue, few.interval, few.detectable]).toEqual([1 / 12, 1 / 12, null, null]);
    expect(few.warnings[0]!.message).toContain('p cannot fall below 0.083');
  });

  it('draws placebos where there are too many, the same for the same seed', () => {
    const units = worldOf(three, 10);
    const drawn = fewAdopters({ units, draws: 49, seed: 3 });
    expect(drawn).toMatchObject({ isExact: false, seed: 3, smallestPValue: 1 / 50 });
    expect(fewAdopters({ units, draws: 49, seed: 3 }).placebos).toEqual(drawn.placebos);
  });

  it('leaves out who adopted too early to be matched or too late to be seen, and counts them', () => {
    const units = worldOf({ ...three, starts: [0, 1, 6, 12, 13, 14] }, 11);
    const { tooEarly, tooLate, adopters, comparisons, groups } = fewAdopters({ units, lag: 2, draws: 19 });
    expect([tooEarly, tooLate, adopters, comparisons]).toEqual([2, 2, 1, 16]);
    expect(groups).toEqual({ used: 17, missing: 4 });
  });

  const never = worldOf({ ...one, units: 4, starts: [] }, 12);
  const adopter = { ...never[0]!, adoptedAt: 8 };
  it.each<[string, FewAdoptersOptions, string]>([
    ['nobody', { units: [] }, 'too-few-observations'],
    ['nobody who adopts', { units: never }, 'not-identified'],
    ['an adopter of the second period', { units: [...never, { ...adopter, adoptedAt: 1 }] }, 'not-identified'],
    ['an adopter nobody sees a lag later', { units: [...never, adopter], lag: 8 }, 'not-identified'],
    ['one unit that never adopts', { units: [never[1]!, adopter] }, 'too-few-groups'],
    ['as many adopters as others', { units: [...never, ...never.map((unit) => ({ ...unit, adoptedAt: 9 }))] }, 'too-few-groups'], // prettier-ignore
    ['a missing outcome', { units: [...never, mapped([adopter], (outcome, at) => (at === 3 ? NaN : outcome))[0]!] }, 'missing-value'], // prettier-ignore
    ['rows of different length', { units: [...never, { ...adopter, outcomes: [1, 2, 3] }] }, 'invalid-argument'],
    ['others that all change alike', { units: [...mapped(never, (_, period) => 0.1 * period + 0.3), adopter] }, 'no-variation'], // prettier-ignore
    ['half a draw', { units: [...never, adopter], draws: 0.5 }, 'out-of-range'],
    [
      'outcomes too large to be squared',
      { units: mapped([...never, adopter], (outcome) => 1e200 * outcome) },
      'not-finite',
    ],
    ['a level of 20%', { units: [...never, adopter], confidence: 0.2 }, 'invalid-confidence'],
  ])('refuses %s', (_case, options, reason) => {
    expect(fewAdoptersEffect(options)).toMatchObject({ computable: false, reason });
  });
});
