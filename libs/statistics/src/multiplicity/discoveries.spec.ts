import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalUpperTail, seededRandom } from '../numerics/index.js';
import { adjustPValues, discoveries, eValueDiscoveries } from './index.js';
import type { Dependence } from './index.js';

const pValues = fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { freq: 8 }), { maxLength: 15 }).map((drawn) =>
  drawn.map((thousandths, at) => ({
    test: String(at),
    pValue: thousandths === null ? null : (thousandths / 1000) ** 2,
  })),
);

function found(tests: Parameters<typeof discoveries>[0], rate: number, dependence: Dependence) {
  const result = discoveries(tests, rate, dependence);
  if (!result.computable) throw new Error(result.message);
  return result;
}

describe('discoveries', () => {
  it('are those whose adjusted p-value is at most the rate, and fewer where nothing is known of the dependence', () => {
    fc.assert(
      fc.property(pValues, fc.constantFrom(0.0513, 0.1, 0.31), (tests, rate) => {
        const independent = found(tests, rate, 'independent');
        const adjusted = adjustPValues(tests, 'benjamini-hochberg');
        if (!adjusted.computable) throw new Error(adjusted.message);
        adjusted.tests.forEach((each, at) => {
          const expected = each.adjusted === null ? null : each.adjusted <= rate;
          if (Math.abs((each.adjusted ?? 1) - rate) > 1e-12) expect(independent.tests[at]!.isDiscovery).toBe(expected);
        });
        expect(found(tests, rate, 'any').discovered).toBeLessThanOrEqual(independent.discovered);
      }),
    );
  });

  it('are the same by e-values as by one over them', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { maxLength: 12 }), (eValues) => {
        const weighed = eValueDiscoveries(
          eValues.map((eValue, at) => ({ test: String(at), eValue })),
          0.05,
        );
        const tests = eValues.map((eValue, at) => ({ test: String(at), pValue: Math.min(1, 1 / eValue) }));
        if (!weighed.computable) throw new Error(weighed.message);
        expect(weighed.tests.map(({ isDiscovery }) => isDiscovery)).toEqual(
          found(tests, 0.05, 'independent').tests.map(({ isDiscovery }) => isDiscovery),
        );
        for (const { isDiscovery, smallestRate } of weighed.tests) expect(isDiscovery).toBe(smallestRate! <= 0.05);
      }),
    );
  });

  it('hold a false one in at most 5% of views without any difference, and of 20 true ones find most', () => {
    const random = seededRandom(4);
    const view = (effect: number) =>
      Array.from({ length: 42 }, (_, at) => ({
        test: String(at),
        pValue: 2 * normalUpperTail(Math.abs(random.normal() + (at < 20 ? effect : 0))),
      }));
    const views = Array.from({ length: 1000 }, () => found(view(0), 0.05, 'independent').discovered);
    expect(views.filter((count) => count > 0).length / views.length).toBeLessThan(0.07);
    const shares = Array.from({ length: 300 }, () => found(view(3.5), 0.05, 'independent')).map(
      ({ tests, discovered }) => {
        const wrong = tests.slice(20).filter(({ isDiscovery }) => isDiscovery).length;
        return { wrong: wrong / Math.max(1, discovered), right: (discovered - wrong) / 20 };
      },
    );
    const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(meanOf(shares.map(({ wrong }) => wrong))).toBeLessThan(0.05);
    expect(meanOf(shares.map(({ right }) => right))).toBeGreaterThan(0.8);
  });

  it('are refused for what is no p-value, e-value or rate', () => {
    expect(discoveries([{ test: 'A', pValue: 1.1 }], 0.05, 'any')).toMatchObject({ reason: 'out-of-range' });
    expect(discoveries([], 0, 'any')).toMatchObject({ reason: 'out-of-range' });
    expect(eValueDiscoveries([{ test: 'A', eValue: -1 }], 0.05)).toMatchObject({ reason: 'out-of-range' });
    expect(eValueDiscoveries([], 1)).toMatchObject({ reason: 'out-of-range' });
  });
});
