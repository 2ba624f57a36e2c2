import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matrixFromRows } from '../../linear-algebra/index.js';
import { normalCdf, seededRandom } from '../../numerics/index.js';
import type { Result } from '../../result/index.js';
import { boxMoments } from './box-moments.js';
import { detectableSlope } from './detectable-slope.js';
import { powerOfPretest } from './power-of-pretest.js';
import type { EventCoefficient, PretestedStudy } from './pretest.js';

function computed<Extra extends object>(result: Result<Extra>) {
  if (!result.computable) throw new Error(result.message);
  return result;
}

/** A positive definite covariance of coefficients, the first `before` of them before the reference period. */
function study(seed: number, before: number, after = 2): PretestedStudy {
  const random = seededRandom(seed);
  const count = before + after;
  const factor = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_column, j) =>
      j > i ? 0 : j === i ? 0.5 + random.uniform() : 0.3 * random.normal(),
    ),
  );
  const covariance = factor.map((left) =>
    factor.map((right) => left.reduce((sum, value, j) => sum + value * right[j]!, 0)),
  );
  const coefficients = Array.from({ length: count }, (_, i): EventCoefficient => ({
    period: i < before ? i - before - 1 : i - before,
    estimate: random.normal(),
  }));
  return { coefficients, covariance };
}

describe('boxMoments', () => {
  const equal = (count: number, correlation: number) =>
    matrixFromRows(
      Array.from({ length: count }, (_, i) => Array.from({ length: count }, (_c, j) => (i === j ? 1 : correlation))),
    );

  // Sheppard 1899: the quadrant of two normals of correlation r has probability 1/4 + asin(r) / 2 pi; wide boxes shifted into it.
  it.each([-0.8, -0.2, 0.5, 0.95])('has the quadrant probability of two normals of correlation %d', (correlation) => {
    const { probability } = boxMoments({ mean: [20, 20], covariance: equal(2, correlation) }, [20, 20]);
    expect(probability).toBeCloseTo(0.25 + Math.asin(correlation) / (2 * Math.PI), 9);
  });

  it.each([3, 5, 7])('is the product of shares for %d independent normals, and the mean of each alone', (count) => {
    const half = Array.from({ length: count }, (_, i) => 1 + 0.2 * i);
    const mean = half.map((_, i) => 0.3 * i - 0.5);
    const { probability, mean: inside } = boxMoments({ mean, covariance: equal(count, 0) }, half);
    const shares = half.map((width, i) => normalCdf(width - mean[i]!) - normalCdf(-width - mean[i]!));
    expect(probability).toBeCloseTo(
      shares.reduce((product, share) => product * share, 1),
      8,
    );
    const alone = boxMoments({ mean: [mean[2]!], covariance: equal(1, 0) }, [half[2]!]);
    expect(inside[2]).toBeCloseTo(alone.mean[0]!, 6);
  });

  it('counts a coefficient that repeats another once', () => {
    const doubled = boxMoments(
      {
        mean: [0.3, 0.3, -0.2],
        covariance: matrixFromRows([
          [1, 1, 0.4],
          [1, 1, 0.4],
          [0.4, 0.4, 1],
        ]),
      },
      [2, 2, 2],
    );
    const single = boxMoments({ mean: [0.3, -0.2], covariance: equal(2, 0.4) }, [2, 2]);
    expect(doubled.probability).toBeCloseTo(single.probability, 9);
    expect(doubled.mean[1]).toBeCloseTo(single.mean[0]!, 9);
  });

  // Of equal correlation r the normals share a common part: one integral instead of seven.
  it('agrees with the integral over the common part of seven equally correlated normals', () => {
    const { probability } = boxMoments(
      { mean: Array.from({ length: 7 }, () => 0), covariance: equal(7, 0.5) },
      Array.from({ length: 7 }, () => 1.96),
    );
    const step = 0.01;
    let integral = 0;
    for (let common = -9; common <= 9; common += step) {
      const shift = Math.sqrt(0.5) * common;
      const share = normalCdf((1.96 - shift) / Math.sqrt(0.5)) - normalCdf((-1.96 - shift) / Math.sqrt(0.5));
      integral += step * share ** 7 * (Math.exp((-common * common) / 2) / Math.sqrt(2 * Math.PI));
    }
    expect(probability).toBeCloseTo(integral, 5);
  });
});

describe('powerOfPretest', () => {
  const size = 2 * normalCdf(-1.96);

  it('is the size of the test without a trend, and grows with the trend in either direction', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 4 }), (seed, before) => {
        const asked = study(seed, before);
        const powers = [0, 0.2, 0.5, 1].map((slope) =>
          computed(powerOfPretest({ ...asked, trend: (t) => slope * (t + 1) })),
        );
        expect(powers[0]!.value).toBeCloseTo(powers[0]!.size, 12);
        expect(powers[0]).toMatchObject({ bayesFactor: 1, likelihoodRatio: 1 });
        for (let i = 1; i < powers.length; i++) expect(powers[i]!.value).toBeGreaterThan(powers[i - 1]!.value);
        expect(powers[0]!.size).toBeGreaterThanOrEqual(size - 1e-9);
        const falling = computed(powerOfPretest({ ...asked, trend: (t) => -0.5 * (t + 1) }));
        expect(falling.value).toBeCloseTo(powers[2]!.value, 9);
      }),
      { numRuns: 6 },
    );
  });

  it('keeps means within the limits of the test before, and moves later ones by regression', () => {
    const asked = {
      coefficients: [
        { period: -2, estimate: 0 },
        { period: 0, estimate: 1 },
      ],
      covariance: [
        [1, 0.5],
        [0.5, 1],
      ],
    };
    const { periods } = computed(powerOfPretest({ ...asked, trend: (t) => 3 * (t + 1) }));
    expect(periods.map(({ period }) => period)).toEqual([-2, 0]);
    // Mean of a normal around -3 between -1.96 and 1.96.
    const share = normalCdf(4.96) - normalCdf(1.04);
    const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    const mean = -3 + (density(1.04) - density(4.96)) / share;
    expect(periods[0]!.meanAfterPassing).toBeCloseTo(mean, 9);
    expect(periods[1]!.meanAfterPassing).toBeCloseTo(3 + 0.5 * (mean + 3), 9);
  });

  const good = study(1, 2);
  const trend = (t: number) => t + 1;
  it.each([
    ['no period before', { ...good, referencePeriod: -9 }, 'not-identified'],
    [
      'coefficients that repeat each other',
      {
        ...study(2, 2, 0),
        covariance: [
          [1, 1],
          [1, 1],
        ],
      },
      'not-identified',
    ],
    ['a coefficient of the reference period', { ...good, referencePeriod: -2 }, 'invalid-argument'],
    [
      'a covariance with two different triangles',
      {
        ...study(2, 2, 0),
        covariance: [
          [1, 0.2],
          [0.1, 1],
        ],
      },
      'invalid-argument',
    ],
    [
      'a covariance that is none',
      {
        ...study(2, 2, 0),
        covariance: [
          [1, 2],
          [2, 1],
        ],
      },
      'invalid-argument',
    ],
    ['a covariance of another size', { ...good, covariance: [[1]] }, 'invalid-argument'],
    [
      'a coefficient without variance',
      {
        ...study(2, 2, 0),
        covariance: [
          [1, 0],
          [0, 0],
        ],
      },
      'no-variation',
    ],
    ['a missing estimate', { ...study(2, 1, 0), coefficients: [{ period: -2, estimate: NaN }] }, 'missing-value'],
  ])('refuses %s', (_what, asked, reason) => {
    expect(powerOfPretest({ ...asked, trend })).toMatchObject({ computable: false, reason });
  });
});

describe('detectableSlope', () => {
  it('has the power that was asked for, scales with the outcome, and does not depend on estimates', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 4 }), (seed, before) => {
        const asked = study(seed, before);
        const { value: slope } = computed(detectableSlope({ ...asked, power: 0.6 }));
        expect(computed(powerOfPretest({ ...asked, trend: (t) => slope * (t + 1) })).value).toBeCloseTo(0.6, 7);
        const covariance = asked.covariance.map((row) => row.map((entry) => entry * 1e6));
        expect(computed(detectableSlope({ ...asked, covariance, power: 0.6 })).value / slope).toBeCloseTo(1000, 4);
      }),
      { numRuns: 4 },
    );
  });

  it('does not exist for a power below the size of the test, nor for one that is no probability', () => {
    const asked = study(3, 4);
    expect(detectableSlope({ ...asked, power: 0.05 })).toMatchObject({ computable: false, reason: 'out-of-range' });
    expect(detectableSlope({ ...asked, power: 1 })).toMatchObject({ computable: false, reason: 'out-of-range' });
  });
});
