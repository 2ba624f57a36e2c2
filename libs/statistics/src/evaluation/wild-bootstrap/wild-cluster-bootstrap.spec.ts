import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../numerics/index.js';
import type { SeededRandom } from '../../numerics/index.js';
import { twoWayFixedEffects, wildClusterBootstrap } from '../index.js';
import type { PanelObservation, WildBootstrapOptions } from '../index.js';

const quarters = 8;
const start = 5;

/** Regions with shocks that a region's units share; the first ones are treated. */
function panelOf(random: SeededRandom, { regions = 7, treated = 3, units = 2, effect = 0 } = {}): PanelObservation[] {
  return Array.from({ length: regions }, (_, region) => {
    const shocks = Array.from({ length: quarters }, () => random.normal());
    return Array.from({ length: units }, (_unit, unit) => {
      const level = random.normal();
      return shocks.map((shock, quarter) => ({
        unit: `R${region}O${unit}`,
        cluster: `R${region}`,
        period: quarter + 1,
        firstTreated: region < treated ? start : null,
        outcome: level + shock + 0.5 * random.normal() + (region < treated && quarter + 1 >= start ? effect : 0),
      }));
    });
  }).flat(2);
}

function bootstrap(options: WildBootstrapOptions) {
  const test = wildClusterBootstrap(options);
  if (!test.computable) throw new Error(test.message);
  return test;
}

/** What unit and quarter means leave of the outcomes of a complete panel of equal weights. */
function doublyCentred(values: readonly number[]): number[] {
  const units = values.length / quarters;
  const total = values.reduce((sum, value) => sum + value, 0) / values.length;
  const unitMean = (row: number) =>
    values.slice(Math.floor(row / quarters) * quarters, (Math.floor(row / quarters) + 1) * quarters).reduce((a, b) => a + b, 0) / quarters; // prettier-ignore
  const quarterMean = (row: number) =>
    values.filter((_, other) => other % quarters === row % quarters).reduce((a, b) => a + b, 0) / units;
  return values.map((value, row) => value - unitMean(row) - quarterMean(row) + total);
}

/** The statistics of all sign vectors by fitting each bootstrap sample anew. */
function refittedStatistics(observations: readonly PanelObservation[], nullEffect: number): number[] {
  const isTreated = (one: PanelObservation) => (one.firstTreated !== null && one.period >= one.firstTreated ? 1 : 0);
  const without = observations.map((one) => one.outcome! - nullEffect * isTreated(one));
  const residuals = doublyCentred(without);
  const clusters = [...new Set(observations.map(({ cluster }) => cluster))];
  return Array.from({ length: 2 ** clusters.length }, (_, number) => {
    const sample = observations.map((one, row) => {
      const sign = (number >> clusters.indexOf(one.cluster)) & 1 ? 1 : -1;
      return {
        ...one,
        outcome: without[row]! - residuals[row]! + nullEffect * isTreated(one) + sign * residuals[row]!,
      };
    });
    const refitted = twoWayFixedEffects({ observations: sample, errors: 'CR1S' });
    if (!refitted.computable) throw new Error(refitted.message);
    return (refitted.value - nullEffect) / refitted.standardError!.value;
  });
}

describe('wildClusterBootstrap', () => {
  it.each([0, 1.5])('has the statistics of samples that are fitted anew, the effect %d being tested', (nullEffect) => {
    const observations = panelOf(seededRandom(5), { regions: 5, treated: 2 });
    const test = bootstrap({ observations, nullEffect });
    const refitted = refittedStatistics(observations, nullEffect);
    expect(test.statistics).toHaveLength(32);
    test.statistics.forEach((statistic, i) => expect(statistic).toBeCloseTo(refitted[i]!, 8));
    const asFar = refitted.filter((statistic) => Math.abs(statistic) >= Math.abs(test.t) - 1e-7).length;
    expect(test.pValue).toBe(asFar / 32);
  });

  it('rejects at most about 5% of the time when nothing happened, with three of seven regions treated', () => {
    const random = seededRandom(20240401);
    let restricted = 0;
    for (let draw = 0; draw < 400; draw++) {
      if (bootstrap({ observations: panelOf(random) }).pValue <= 0.05) restricted++;
    }
    expect(restricted / 400).toBeLessThanOrEqual(0.07);
    expect(restricted / 400).toBeGreaterThan(0.01);
  });

  it('shows why one treated region is warned of: one test never rejects, the other nearly always', () => {
    const random = seededRandom(7);
    let [restricted, unrestricted, plain] = [0, 0, 0];
    for (let draw = 0; draw < 100; draw++) {
      const test = bootstrap({ observations: panelOf(random, { treated: 1 }) });
      expect(test.warnings).toMatchObject([{ code: 'weak-design' }]);
      if (test.pValue <= 0.05) restricted++;
      if (test.pValueUnrestricted <= 0.05) unrestricted++;
      if (test.pValueStudent <= 0.05) plain++;
    }
    expect(restricted).toBeLessThanOrEqual(1);
    expect(unrestricted).toBeGreaterThan(30);
    expect(plain).toBeGreaterThan(20);
  });

  it('has an interval that moves with the effect, scales with the outcome and ends where the test begins to reject', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: -30, max: 30, noNaN: true }), (seed, effect) => {
        const observations = panelOf(seededRandom(seed));
        const plain = bootstrap({ observations });
        const { lower, upper } = plain.interval!;
        const moved = bootstrap({ observations: panelOf(seededRandom(seed), { effect }) }).interval!;
        expect(moved.lower).toBeCloseTo(lower + effect, 5);
        expect(moved.upper).toBeCloseTo(upper + effect, 5);
        const scaled = observations.map((one) => ({ ...one, outcome: 1000 * one.outcome! }));
        expect(bootstrap({ observations: scaled }).interval!.upper / 1000).toBeCloseTo(upper, 5);
        const [inside, outside] = [upper - 1e-4 * (upper - lower), upper + 1e-4 * (upper - lower)];
        expect(bootstrap({ observations, nullEffect: inside }).pValue).toBeGreaterThan(0.05);
        expect(bootstrap({ observations, nullEffect: outside }).pValue).toBeLessThanOrEqual(0.05);
        expect(bootstrap({ observations, nullEffect: plain.value }).pValue).toBe(1);
      }),
      { numRuns: 15, seed: 3 },
    );
  });

  it('does not depend on the order of the regions or the sign of the outcome', () => {
    const observations = panelOf(seededRandom(2));
    const test = bootstrap({ observations });
    expect(bootstrap({ observations: [...observations].reverse() }).pValue).toBe(test.pValue);
    const turned = bootstrap({ observations: observations.map((one) => ({ ...one, outcome: -one.outcome! })) });
    expect(turned).toMatchObject({ pValue: test.pValue, pValueLess: test.pValueGreater });
  });

  it('draws sign vectors where there are more than ten clusters, the same for the same seed', () => {
    const observations = panelOf(seededRandom(3), { regions: 12, treated: 5, units: 1 });
    const drawn = bootstrap({ observations, seed: 4 });
    expect(drawn).toMatchObject({ isExact: false, seed: 4, pValue: bootstrap({ observations, seed: 4 }).pValue });
    expect(drawn.statistics).toHaveLength(10_000);
  });

  it('says that four clusters allow no verdict at 5%, and gives no interval then', () => {
    const test = bootstrap({ observations: panelOf(seededRandom(4), { regions: 4, treated: 2, effect: 50 }) });
    expect(test).toMatchObject({ smallestPValue: 0.125, pValue: 0.125, interval: null });
    expect(test.warnings).toMatchObject([{ code: 'weak-design' }]);
  });

  const observations = panelOf(seededRandom(9));
  it.each<[string, PanelObservation[], string]>([
    ['nobody treated', observations.map((one) => ({ ...one, firstTreated: null })), 'not-identified'],
    ['no period before', observations.filter(({ period }) => period >= start), 'not-identified'],
    ['one cluster', observations.map((one) => ({ ...one, cluster: 'England' })), 'too-few-groups'],
    ['one region on either side', panelOf(seededRandom(9), { regions: 2, treated: 1 }), 'no-variation'],
    ['outcomes without scatter', observations.map((one) => ({ ...one, outcome: 0.1 * one.period })), 'no-variation'],
    ['no outcome', observations.map((one) => ({ ...one, outcome: null })), 'missing-value'],
    ['an infinite outcome', observations.map((one) => ({ ...one, outcome: Infinity })), 'out-of-range'],
    ['a unit that changes its cluster', observations.map((one, row) => (row === 3 ? { ...one, cluster: 'R5' } : one)), 'invalid-argument'], // prettier-ignore
    ['a unit observed twice', [...observations, observations[0]!], 'invalid-argument'],
  ])('refuses %s', (_case, refused, reason) => {
    expect(wildClusterBootstrap({ observations: refused })).toMatchObject({ computable: false, reason });
  });

  it('refuses to test an effect that is not a number', () => {
    expect(wildClusterBootstrap({ observations, nullEffect: NaN })).toMatchObject({ reason: 'out-of-range' });
  });
});
