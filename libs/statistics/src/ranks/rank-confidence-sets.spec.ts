import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../numerics/index.js';
import { rankConfidenceSets, unitsAmongBest, unitsAmongWorst } from './index.js';
import type { RankedFigure, RankSet, RankSetOptions } from './index.js';

const figures = fc
  .array(fc.record({ value: fc.integer({ min: -50, max: 50 }), standardError: fc.integer({ min: 5, max: 20 }) }), {
    minLength: 2,
    maxLength: 5,
  })
  .map((drawn) => drawn.map((each, at): RankedFigure => ({ unit: String(at), ...each })));

function setsOf(options: RankSetOptions): RankSet[] {
  const found = rankConfidenceSets({ draws: 1000, ...options });
  if (!found.computable) throw new Error(found.message);
  return found.sets;
}

const isWithin = (inner: readonly RankSet[], outer: readonly RankSet[]) =>
  inner.every((set, at) => set.best >= outer[at]!.best && set.worst <= outer[at]!.worst);

describe('confidence sets for ranks', () => {
  it('hold the rank of the figures as they are', () => {
    fc.assert(
      fc.property(figures, fc.boolean(), (drawn, simultaneous) => {
        for (const { best, rank, worst } of setsOf({ figures: drawn, simultaneous })) {
          expect(best).toBeLessThanOrEqual(rank);
          expect(worst).toBeGreaterThanOrEqual(rank);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('are never wider for stepping down, for one unit alone, or at a lower level', () => {
    fc.assert(
      fc.property(figures, (drawn) => {
        const single = setsOf({ figures: drawn });
        expect(isWithin(setsOf({ figures: drawn, stepDown: true }), single)).toBe(true);
        expect(isWithin(setsOf({ figures: drawn, confidence: 0.8 }), single)).toBe(true);
        const alone = { figures: drawn, simultaneous: false };
        expect(isWithin(setsOf({ ...alone, confidence: 0.8 }), setsOf(alone))).toBe(true);
        // Draws may miss the exact value by a little where they are few.
        expect(isWithin(setsOf(alone), setsOf({ figures: drawn, confidence: 0.97 }))).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  it('turn round with the figures, and do not change with their unit', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(1e-6, 3, 1e9), (drawn, scale) => {
        const sets = setsOf({ figures: drawn, simultaneous: false });
        const changed = (times: number, error: number) =>
          drawn.map((each) => ({ ...each, value: each.value! * times, standardError: each.standardError! * error }));
        const turned = setsOf({ figures: changed(-1, 1), simultaneous: false });
        expect(turned.map(({ best, worst }) => [sets.length + 1 - worst, sets.length + 1 - best])).toEqual(
          sets.map(({ best, worst }) => [best, worst]),
        );
        const scaled = setsOf({ figures: changed(scale, scale), simultaneous: false });
        expect(scaled.map(({ best, worst }) => [best, worst])).toEqual(sets.map(({ best, worst }) => [best, worst]));
      }),
      { numRuns: 5 },
    );
  });

  it('name one highest where none is in at most one world of twenty', () => {
    const random = seededRandom(11);
    const worlds = 120;
    let named = 0;
    for (let world = 0; world < worlds; world++) {
      const drawn = Array.from({ length: 7 }, (_, at) => ({
        unit: String(at),
        value: random.normal() * (at + 1),
        standardError: at + 1,
      }));
      const best = unitsAmongBest({ ranks: 1, figures: drawn, draws: 1000 });
      if (!best.computable) throw new Error(best.message);
      if (!best.units.includes('0')) named += 1;
    }
    // A unit that is as high as any other is left out of the set: 5% and the noise of so many worlds.
    expect(named / worlds).toBeLessThan(0.11);
  });

  it('give the same integral as many draws', () => {
    const drawn = [3, 1, 4, 1.5].map((value, at) => ({ unit: String(at), value, standardError: 0.5 + at / 3 }));
    const exact = setsOf({ figures: drawn, units: ['2'] })[0]!.criticalValues[0]!;
    const covariance = drawn.map((row, i) =>
      drawn.map((_, j) => (i === j ? row.standardError ** 2 : i + j === 1 ? 1e-9 : 0)),
    );
    const simulated = setsOf({ figures: drawn, covariance, units: ['2'], draws: 100_000 })[0]!.criticalValues[0]!;
    expect(Math.abs(exact - simulated)).toBeLessThan(0.02);
  });

  it('leave one unit its only rank', () => {
    expect(setsOf({ figures: [{ unit: 'A', value: 1, standardError: 1 }] })).toMatchObject([{ best: 1, worst: 1 }]);
  });

  it.each([
    ['a figure that is missing', [{ unit: 'A', value: null, standardError: 1 }], 'missing-value'],
    ['no figures', [], 'too-few-groups'],
    ['a unit twice', [0, 1].map((value) => ({ unit: 'A', value, standardError: 1 })), 'invalid-argument'],
    ['two figures without error', ['A', 'B'].map((unit) => ({ unit, value: 1, standardError: 0 })), 'no-variation'],
    ['an error below zero', [{ unit: 'A', value: 1, standardError: -1 }], 'out-of-range'],
  ])('refuse %s', (_title, refused: RankedFigure[], reason) => {
    expect(rankConfidenceSets({ figures: refused })).toMatchObject({ computable: false, reason });
  });

  it('refuse a covariance that is none, draws that are none and units that are not there', () => {
    const drawn = ['A', 'B', 'C'].map((unit) => ({ unit, value: 1, standardError: 1 }));
    const refuse = (options: Partial<RankSetOptions>) => rankConfidenceSets({ figures: drawn, ...options });
    expect(refuse({ covariance: [[1]] })).toMatchObject({ reason: 'invalid-argument' });
    const same = [1, 2, 3].map(() => [1, 1, 1]);
    expect(refuse({ covariance: same })).toMatchObject({ reason: 'no-variation' });
    expect(refuse({ drawn: [[1, 2]] })).toMatchObject({ reason: 'invalid-argument' });
    expect(refuse({ draws: 10 })).toMatchObject({ reason: 'invalid-argument' });
    expect(refuse({ units: ['D'] })).toMatchObject({ reason: 'invalid-argument' });
    expect(unitsAmongWorst({ ranks: 1, figures: drawn, confidence: 0.2 })).toMatchObject({
      reason: 'invalid-confidence',
    });
  });
});
