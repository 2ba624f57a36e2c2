import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../numerics/index.js';
import type { SeededRandom } from '../numerics/index.js';
import { randomisationInference, twoWayFixedEffects } from './index.js';
import type { PanelErrors, PanelObservation } from './index.js';

const regions = 7;
const unitsPerRegion = 2;
const quarters = 8;
const start = 5;

/** Seven regions in which nothing happened, with shocks that a region's units share; the first are called treated. */
function nothingHappened(random: SeededRandom, treated: number, effect = 0): PanelObservation[] {
  return Array.from({ length: regions }, (_, region) => {
    const shocks = Array.from({ length: quarters }, () => random.normal());
    return Array.from({ length: unitsPerRegion }, (_unit, unit) => {
      const level = random.normal();
      return shocks.map((shock, quarter) => {
        const shift = region < treated && quarter + 1 >= start ? effect : 0;
        return {
          unit: `R${region}O${unit}`,
          cluster: `R${region}`,
          period: quarter + 1,
          firstTreated: region < treated ? start : null,
          outcome: level + shock + shift + 0.5 * random.normal(),
        };
      });
    });
  }).flat(2);
}

function rejections(
  treated: number,
  draws: number,
  pValueOf: (observations: PanelObservation[]) => number | null,
): number {
  const random = seededRandom(20240401 + treated);
  let rejected = 0;
  for (let draw = 0; draw < draws; draw++) {
    const pValue = pValueOf(nothingHappened(random, treated));
    if (pValue !== null && pValue <= 0.05) rejected++;
  }
  return rejected / draws;
}

function pByErrors(errors?: PanelErrors) {
  return (observations: PanelObservation[]) => {
    const effect = twoWayFixedEffects({ observations, ...(errors ? { errors } : {}) });
    return effect.computable ? effect.pValue : null;
  };
}

function randomised(observations: PanelObservation[], confidence?: number) {
  const test = randomisationInference({ observations, confidence });
  if (!test.computable) throw new Error(test.message);
  return test;
}

describe('when nothing happened in any of seven regions', () => {
  // With two treated regions the degrees of freedom are hardly one, and the test keeps its word by rejecting too rarely.
  it.each([
    [2, 0],
    [3, 0.014],
    [4, 0.014],
  ])('the default test of %d treated regions rejects about 5%% of the time, never much more', (treated, atLeast) => {
    const share = rejections(treated, 150, pByErrors());
    // Within two standard errors of 5% in 150 draws.
    expect(share).toBeGreaterThanOrEqual(atLeast);
    expect(share).toBeLessThan(0.086);
  });

  it('a single treated region has no clustered test at all, and the independent one shows why', () => {
    const random = seededRandom(1);
    const refused = twoWayFixedEffects({ observations: nothingHappened(random, 1) });
    expect(refused).toMatchObject({ computable: false, reason: 'not-identified' });
    expect(rejections(1, 100, pByErrors('HC1'))).toBeGreaterThan(0.2);
  });

  it('randomisation inference is as likely to give any of its p-values', () => {
    const random = seededRandom(7);
    const ranks = Array.from({ length: 7 }, () => 0);
    for (let draw = 0; draw < 350; draw++) {
      ranks[Math.round(randomised(nothingHappened(random, 1)).pValue * 7) - 1]!++;
    }
    const chiSquare = ranks.reduce((sum, count) => sum + (count - 50) ** 2 / 50, 0);
    // 99.9% of a chi-square with 6 degrees of freedom.
    expect(chiSquare).toBeLessThan(22.5);
    expect(rejections(3, 200, (observations) => randomised(observations).pValue)).toBeLessThan(0.06);
  });
});

describe('randomisationInference', () => {
  it('cannot give a verdict at 5% with one treated region of seven, and says how many it would take', () => {
    const test = randomised(nothingHappened(seededRandom(3), 1, 50));
    expect(test).toMatchObject({ isExact: true, interval: null, pValue: 1 / 7, smallestPValue: 1 / 7 });
    expect(test.warnings[0]!.message).toContain('With 2 treated');
  });

  it('has an interval that moves with the effect and holds exactly the effects it does not reject', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: -50, max: 50, noNaN: true }), (seed, effect) => {
        const plain = randomised(nothingHappened(seededRandom(seed), 3));
        const moved = randomised(nothingHappened(seededRandom(seed), 3, effect));
        expect(moved.interval!.lower).toBeCloseTo(plain.interval!.lower + effect, 8);
        expect(moved.interval!.upper).toBeCloseTo(plain.interval!.upper + effect, 8);
        for (const [end, outwards] of [
          [plain.interval!.lower, -1],
          [plain.interval!.upper, 1],
        ] as const) {
          const inside = randomised(nothingHappened(seededRandom(seed), 3, -(end - 1e-6 * outwards)));
          const outside = randomised(nothingHappened(seededRandom(seed), 3, -(end + 1e-6 * outwards)));
          expect(inside.pValue).toBeGreaterThan(0.05);
          expect(outside.pValue).toBeLessThanOrEqual(0.05);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('draws assignments where there are too many, the same for the same seed', () => {
    const organisations = [5, 6].flatMap((seed) =>
      nothingHappened(seededRandom(seed), 3).map(({ unit, ...one }) => ({
        ...one,
        unit: unit + seed,
        cluster: unit + seed,
      })),
    );
    const drawn = randomisationInference({ observations: organisations, seed: 4 });
    const again = randomisationInference({ observations: organisations, seed: 4 });
    if (!drawn.computable || !again.computable) throw new Error('both are computable');
    expect(drawn).toMatchObject({ isExact: false, seed: 4, pValue: again.pValue });
    expect(drawn.statistics).toHaveLength(10_000);
  });

  const observations = nothingHappened(seededRandom(9), 2);
  it.each([
    ['nobody treated', observations.map((one) => ({ ...one, firstTreated: null })), 'not-identified'],
    ['everybody treated', observations.map((one) => ({ ...one, firstTreated: start })), 'not-identified'],
    [
      'a region without outcomes before the start',
      observations.filter(({ cluster, period }) => cluster !== 'R3' || period >= start),
      'missing-value',
    ],
    [
      'two starts',
      observations.map((one) => ({ ...one, firstTreated: one.cluster === 'R1' ? 3 : one.firstTreated })),
      'invalid-argument',
    ],
    [
      'a region with treated and untreated units',
      observations.map((one) => ({ ...one, firstTreated: one.unit === 'R3O1' ? start : one.firstTreated })),
      'invalid-argument',
    ],
    ['a unit observed twice', [...observations, observations[0]!], 'invalid-argument'],
    [
      'regions that change alike',
      observations.map((one) => ({ ...one, outcome: 0.1 * one.period + 0.3 })),
      'no-variation',
    ],
  ])('refuses %s', (_case, refused, reason) => {
    expect(randomisationInference({ observations: refused })).toMatchObject({ computable: false, reason });
  });
});
