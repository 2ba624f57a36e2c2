import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../numerics/index.js';
import type { SeededRandom } from '../../numerics/index.js';
import { aggregateEffects, groupTimeEffects } from '../index.js';
import type { AggregationKind, GroupTimeErrors, PanelObservation } from '../index.js';

interface Shape {
  regions: number;
  unitsPerRegion: number;
  /** First treated period of each region; the others are never treated. */
  starts: number[];
}

const periods = 6;
const kinds: AggregationKind[] = ['simple', 'event', 'cohort', 'calendar'];

/** Regions in which nothing happened, with shocks that a region's units share. */
function nothingHappened(random: SeededRandom, { regions, unitsPerRegion, starts }: Shape): PanelObservation[] {
  return Array.from({ length: regions }, (_, region) => {
    const shocks = Array.from({ length: periods }, () => random.normal());
    return Array.from({ length: unitsPerRegion }, (_unit, unit) =>
      shocks.map((shock, period) => ({
        unit: `R${region}O${unit}`,
        cluster: `R${region}`,
        period: period + 1,
        firstTreated: starts[region] ?? null,
        outcome: shock + 0.5 * random.normal(),
      })),
    );
  }).flat(2);
}

function overall(observations: PanelObservation[], kind: AggregationKind = 'simple', errors?: GroupTimeErrors) {
  const effects = groupTimeEffects({ observations, ...(errors ? { errors } : {}) });
  if (!effects.computable) return effects;
  const averaged = aggregateEffects(effects, kind);
  return averaged.computable ? averaged.overall : averaged;
}

function rejected(shape: Shape, draws: number, errors?: GroupTimeErrors): number {
  const random = seededRandom(11);
  let count = 0;
  for (let draw = 0; draw < draws; draw++) {
    const effect = overall(nothingHappened(random, shape), 'simple', errors);
    if (effect.computable && effect.pValue! <= 0.05) count++;
  }
  return count / draws;
}

function withoutCluster(observations: PanelObservation[]): PanelObservation[] {
  return observations.map((one) => ({ ...one, cluster: one.unit }));
}

const threeOfSeven = { regions: 7, unitsPerRegion: 4, starts: [4, 4, 4] };
const staggered = { regions: 12, unitsPerRegion: 2, starts: [3, 3, 3, 5, 5, 5] };

describe('group-time effects by cluster', () => {
  it.each([threeOfSeven, staggered])('reject about 5% of the time when nothing happened (%o)', (shape) => {
    const share = rejected(shape, 250);
    // Within two and a half standard errors of 5% in 250 draws.
    expect(share).toBeGreaterThan(0.015);
    expect(share).toBeLessThan(0.085);
  });

  it('would reject far too often if the cluster were ignored', () => {
    const random = seededRandom(11);
    const draws = Array.from({ length: 100 }, () => withoutCluster(nothingHappened(random, threeOfSeven)));
    const count = draws.filter((observations) => {
      const effect = overall(observations, 'simple', 'asymptotic');
      return effect.computable && effect.pValue! <= 0.05;
    }).length;
    expect(count / 100).toBeGreaterThan(0.3);
  });

  it.each(kinds)('are those of region means where regions are of one size (%s)', (kind) => {
    const observations = nothingHappened(seededRandom(5), staggered);
    const means = observations.flatMap(({ unit, cluster, period, firstTreated, outcome }) => {
      if (!unit.endsWith('O0')) return [];
      const other = observations.find((one) => one.unit === `${cluster!}O1` && one.period === period)!;
      return [{ unit: cluster!, period, firstTreated, outcome: (outcome! + other.outcome!) / 2 }];
    });
    for (const errors of ['corrected', 'asymptotic'] as const) {
      const [byUnits, byMeans] = [overall(observations, kind, errors), overall(means, kind, errors)];
      if (!byUnits.computable || !byMeans.computable) throw new Error('both are computable');
      expect(byUnits.value).toBeCloseTo(byMeans.value, 10);
      expect(byUnits.standardError!.value).toBeCloseTo(byMeans.standardError!.value, 10);
      expect(byUnits.pValue).toBeCloseTo(byMeans.pValue!, 10);
    }
  });

  it('are Welch’s test of the changes where there are two periods', () => {
    const observations = [1, 4, 2, 9, 3, 3.5].flatMap((change, i) =>
      [1, 2].map((period) => ({
        unit: `O${i}`,
        period,
        firstTreated: i < 3 ? 2 : null,
        outcome: period === 2 ? change : 0,
      })),
    );
    const effect = overall(observations);
    if (!effect.computable) throw new Error(effect.message);
    // Changes 1, 4, 2 against 9, 3, 3.5: variances 7/3 and 11.083, three each.
    expect(effect.standardError!.value).toBeCloseTo(Math.sqrt((7 / 3 + 133 / 12) / 3), 12);
    expect(effect.degreesOfFreedom).toBeCloseTo((2 * (7 / 3 + 133 / 12) ** 2) / ((7 / 3) ** 2 + (133 / 12) ** 2), 9);
  });

  it.each<[string, Shape]>([
    ['one treated organisation of twenty', { regions: 20, unitsPerRegion: 1, starts: [4] }],
    ['one treated region of seven', { regions: 7, unitsPerRegion: 4, starts: [4] }],
    ['one untreated region of seven', { regions: 7, unitsPerRegion: 4, starts: [4, 4, 4, 4, 4, 4] }],
  ])('refuse %s, whose own influence is 0 by construction', (_case, shape) => {
    const refused = overall(nothingHappened(seededRandom(2), shape));
    expect(refused).toMatchObject({ computable: false, reason: 'not-identified' });
  });

  it('refuse a single cohort of one region alone, with every average it enters', () => {
    const observations = nothingHappened(seededRandom(3), { regions: 9, unitsPerRegion: 2, starts: [3, 3, 3, 5] });
    const effects = groupTimeEffects({ observations });
    if (!effects.computable) throw new Error(effects.message);
    for (const { cohort, effect } of effects.effects) expect(effect.computable).toBe(cohort === 3);
    const byCohort = aggregateEffects(effects, 'cohort');
    if (!byCohort.computable) throw new Error(byCohort.message);
    expect(byCohort.parts.map(({ effect }) => effect.computable)).toEqual([true, false]);
    expect(byCohort.overall).toMatchObject({ reason: 'not-identified' });
  });

  it('find no variation in outcomes that do not scatter, whatever their size', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1e-9, 0.1, 1e9),
        fc.constantFrom<GroupTimeErrors>('corrected', 'asymptotic'),
        (size, errors) => {
          const observations = nothingHappened(seededRandom(1), threeOfSeven).map((one) => ({
            ...one,
            outcome: size * (Number(one.cluster!.slice(1)) + 0.1 * one.period),
          }));
          expect(overall(observations, 'simple', errors)).toMatchObject({ reason: 'no-variation' });
        },
      ),
      { numRuns: 12 },
    );
  });

  it('refuse a unit that changes cluster, and negative anticipation', () => {
    const observations = nothingHappened(seededRandom(4), threeOfSeven);
    const moved = observations.map((one, row) => (row === 0 ? { ...one, cluster: 'R6' } : one));
    expect(groupTimeEffects({ observations: moved })).toMatchObject({ reason: 'invalid-argument' });
    expect(groupTimeEffects({ observations, anticipation: -1 })).toMatchObject({ reason: 'invalid-argument' });
  });

  it('warn of few clusters under asymptotic errors', () => {
    const observations = nothingHappened(seededRandom(6), threeOfSeven);
    const effects = groupTimeEffects({ observations, errors: 'asymptotic' });
    expect(effects.warnings.map(({ code }) => code)).toContain('few-clusters');
  });
});

describe('the pretest of trends', () => {
  it('rejects about 5% of the time when nothing happened, few clusters or not', () => {
    const random = seededRandom(21);
    let rejections = 0;
    for (let draw = 0; draw < 300; draw++) {
      const observations = nothingHappened(random, { regions: 12, unitsPerRegion: 1, starts: [4, 4, 4, 4, 4] });
      const effects = groupTimeEffects({ observations });
      if (effects.computable && effects.pretest!.pValue <= 0.05) rejections++;
    }
    expect(rejections / 300).toBeLessThan(0.09);
    expect(rejections / 300).toBeGreaterThan(0.01);
  });
});
