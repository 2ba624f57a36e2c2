import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { elementaryTUpperTail } from './elementary-t-tail.js';
import * as numerics from './index.js';

interface Row {
  distribution: string;
  arguments: [number, number, number];
  value: number;
}

const fixture = JSON.parse(readFileSync(new URL('fixtures/distributions.json', import.meta.url), 'utf8')) as {
  rows: Row[];
};

const functions: Record<string, (first: number, second: number, third: number) => number> = {
  normalCdf: (x) => numerics.normalCdf(x),
  normalUpperTail: (x) => numerics.normalUpperTail(x),
  normalQuantile: (p) => numerics.normalQuantile(p),
  chiSquareCdf: (x, degrees) => numerics.chiSquareCdf(x, degrees),
  chiSquareUpperTail: (x, degrees) => numerics.chiSquareUpperTail(x, degrees),
  chiSquareQuantile: (p, degrees) => numerics.chiSquareQuantile(p, degrees),
  studentTCdf: (t, degrees) => numerics.studentTCdf(t, degrees),
  studentTUpperTail: (t, degrees) => numerics.studentTUpperTail(t, degrees),
  studentTQuantile: (p, degrees) => numerics.studentTQuantile(p, degrees),
  fCdf: (f, numerator, denominator) => numerics.fCdf(f, { numerator, denominator }),
  fUpperTail: (f, numerator, denominator) => numerics.fUpperTail(f, { numerator, denominator }),
  fQuantile: (p, numerator, denominator) => numerics.fQuantile(p, { numerator, denominator }),
  betaCdf: (x, a, b) => numerics.betaCdf(x, { a, b }),
  betaUpperTail: (x, a, b) => numerics.betaUpperTail(x, { a, b }),
  nonCentralTCdf: (t, degreesOfFreedom, nonCentrality) =>
    numerics.nonCentralTCdf(t, { degreesOfFreedom, nonCentrality }),
  logGamma: (x) => numerics.logGamma(x),
  digamma: (x) => numerics.digamma(x),
};

/** Student's t quantile by its expansion around the normal one (Abramowitz & Stegun 26.7.5). */
function nearNormalQuantile(p: number, degrees: number): number {
  const z = p > 0.5 ? -numerics.normalQuantile(1 - p) : numerics.normalQuantile(p);
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}

describe('distributions', () => {
  it.each(Object.entries(functions))('%s agrees with the definition to 12 digits, in both tails', (name, compute) => {
    const rows = fixture.rows.filter(({ distribution }) => distribution === name);
    expect(rows.length).toBeGreaterThan(9);
    for (const row of rows) {
      // ln Γ is 0 at 1 and 2, where only an absolute error has a meaning.
      const size = name === 'logGamma' ? Math.max(1, Math.abs(row.value)) : Math.abs(row.value);
      const error = Math.abs(compute(...row.arguments) - row.value);
      expect({ ...row, near: error <= 1e-12 * size }).toEqual({ ...row, near: true });
    }
  });

  it('gives the two tails of a non-central t that make up the whole, and Student’s t where nothing is to be told', () => {
    const deviate = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(deviate, deviate, fc.double({ min: 1, max: 2000, noNaN: true }), (t, nonCentrality, degrees) => {
        const shape = { degreesOfFreedom: degrees, nonCentrality };
        expect(numerics.nonCentralTCdf(t, shape) + numerics.nonCentralTUpperTail(t, shape)).toBeCloseTo(1, 11);
        expect(numerics.nonCentralTCdf(t, shape)).toBeLessThanOrEqual(
          numerics.nonCentralTCdf(t, { ...shape, nonCentrality: nonCentrality - 1 }) + 1e-12,
        );
        const central = numerics.nonCentralTCdf(t, { degreesOfFreedom: degrees, nonCentrality: 1e-14 });
        expect(central).toBeCloseTo(numerics.studentTCdf(t, degrees), 11);
      }),
      { numRuns: 40 },
    );
  });

  it('quantiles undo the distribution functions', () => {
    const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    const degrees = fc.double({ min: 0.5, max: 500, noNaN: true });
    fc.assert(
      fc.property(share, degrees, degrees, (p, first, second) => {
        const pair = { numerator: first, denominator: second };
        expect(numerics.normalCdf(numerics.normalQuantile(p))).toBeCloseTo(p, 11);
        expect(numerics.chiSquareCdf(numerics.chiSquareQuantile(p, first), first)).toBeCloseTo(p, 11);
        expect(numerics.studentTCdf(numerics.studentTQuantile(p, first), first)).toBeCloseTo(p, 11);
        expect(numerics.fCdf(numerics.fQuantile(p, pair), pair)).toBeCloseTo(p, 11);
        expect(numerics.gammaCdf(numerics.gammaQuantile(p, { shape: first }), { shape: first })).toBeCloseTo(p, 11);
      }),
    );
  });

  it('puts all of a chi-square without degrees of freedom at zero', () => {
    expect(numerics.chiSquareQuantile(0.001, 0)).toBe(0);
    expect(numerics.chiSquareUpperTail(1, 0)).toBe(0);
  });

  it('is the normal distribution for t with infinite degrees of freedom', () => {
    expect(numerics.studentTQuantile(0.975, Infinity)).toBe(numerics.normalQuantile(0.975));
  });

  it('keeps twelve digits of Student’s t however many its degrees of freedom', () => {
    const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    const exponent = fc.double({ min: 4.8, max: 15, noNaN: true });
    fc.assert(
      fc.property(share, exponent, (p, power) => {
        const degrees = 10 ** power;
        const expected = nearNormalQuantile(p, degrees);
        const quantile = numerics.studentTQuantile(p, degrees);
        expect(Math.abs(quantile - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
        const tail = numerics.studentTUpperTail(Math.abs(quantile), degrees);
        expect(Math.abs(tail / Math.min(p, 1 - p) - 1)).toBeLessThan(1e-11);
      }),
    );
  });

  it('answers an impossible share with NaN, to be caught before a result is built', () => {
    expect(numerics.normalQuantile(1.2)).toBeNaN();
    expect(numerics.betaQuantile(-0.1, { a: 1, b: 1 })).toBeNaN();
    expect(numerics.studentTQuantile(0.5, -1)).toBeNaN();
  });
});

describe('the elementary tail of t', () => {
  it('is the tail by the beta function to twelve digits, or is not given', () => {
    let given = 0;
    for (let degrees = 1; degrees <= 31; degrees += 1) {
      for (const t of [0, 1e-9, 0.1, 0.7, 1, 2.5, 6, 40, 1e6]) {
        const tail = elementaryTUpperTail(t, degrees);
        if (tail === null) continue;
        given += 1;
        expect(Math.abs(tail / numerics.studentTUpperTail(t, degrees) - 1)).toBeLessThan(2e-12);
      }
    }
    expect(given).toBeGreaterThan(180);
    expect(elementaryTUpperTail(1, 31)).toBeNull();
    expect(elementaryTUpperTail(1, 2.5)).toBeNull();
  });
});
