import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { krippendorffAlpha } from '@monitor/statistics';
import type { RatingTable, Result } from '@monitor/statistics';
import {
  chanceCorrectedAgreement,
  cohenKappa,
  finnCoefficient,
  fleissKappa,
  intraclassCorrelation,
  kendallConcordance,
  meanSpearman,
  percentageAgreement,
} from './index.js';
import type { AgreementCoefficient } from './index.js';

const categories = [1, 2, 3, 4, 5];
const coefficients: AgreementCoefficient[] = [
  'percent-agreement',
  'gwet',
  'fleiss-kappa',
  'conger-kappa',
  'brennan-prediger',
  'krippendorff-alpha',
];

/** Krippendorff's own worked example: four observers, twelve units, gaps. */
const canonical: RatingTable = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, null, 3, null],
];
const complete: RatingTable = [
  [1, 1, 1],
  [2, 2, 2],
  [3, 3, 3],
  [3, 3, 3],
  [2, 2, 2],
  [1, 2, 1],
  [4, 4, 4],
];
const constant: RatingTable = [
  [3, 3],
  [3, 3],
  [3, 3],
];

const tables = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 8 })).chain(([raters, items]) =>
  fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 6 }), {
      minLength: raters,
      maxLength: raters,
    }),
    { minLength: items, maxLength: items },
  ),
);

function valueOf(result: Result): number {
  if (!result.computable) throw new Error(result.message);
  return result.value;
}

describe('Krippendorff’s alpha', () => {
  it('equals the chance-corrected form', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const direct = krippendorffAlpha(table, { metric: 'nominal' });
        const corrected = chanceCorrectedAgreement(table, { coefficient: 'krippendorff-alpha', categories });
        if (direct.computable && corrected.computable) expect(corrected.value).toBeCloseTo(direct.value, 9);
      }),
    );
  });
});

describe.each(coefficients)('%s', (coefficient) => {
  it('is 1 for perfect agreement and no more for any table', () => {
    const perfect = [1, 2, 3, 4].map((rating) => [rating, rating, rating]);
    expect(valueOf(chanceCorrectedAgreement(perfect, { coefficient, categories }))).toBeCloseTo(1, 12);
    fc.assert(
      fc.property(tables, (table) => {
        const result = chanceCorrectedAgreement(table, { coefficient, categories, weights: 'ordinal' });
        if (!result.computable) return;
        expect(result.value).toBeLessThanOrEqual(1 + 1e-12);
        if (result.interval === null) expect(result.value).toBe(1);
        if (result.interval === null) return;
        expect(result.interval.lower).toBeLessThanOrEqual(result.value);
        expect(result.interval.upper).toBeGreaterThanOrEqual(result.value);
      }),
    );
  });

  it('has no interval or test where all items agree to the same degree: fully, or refused', () => {
    const perfect = [1, 2, 3, 4].map((rating) => [rating, rating, rating]);
    expect(chanceCorrectedAgreement(perfect, { coefficient, categories })).toMatchObject({
      value: 1,
      standardError: null,
      interval: null,
      pValue: null,
    });
  });

  it('never takes rounding for an error', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const result = chanceCorrectedAgreement(table, { coefficient, categories, weights: 'quadratic' });
        if (result.computable && result.standardError) expect(result.standardError.value).toBeGreaterThan(1e-9);
      }),
    );
  });

  it('does not depend on the order of items or raters, nor on an item nobody rated', () => {
    const value = valueOf(chanceCorrectedAgreement(canonical, { coefficient, categories }));
    const shuffled = [...canonical].reverse().map((row) => [...row].reverse());
    expect(valueOf(chanceCorrectedAgreement(shuffled, { coefficient, categories }))).toBeCloseTo(value, 12);
    const withEmptyItem = [...canonical, [null, null, null, null]];
    expect(valueOf(chanceCorrectedAgreement(withEmptyItem, { coefficient, categories }))).toBeCloseTo(value, 12);
  });
});

describe('agreement with irrCAC 1.0 on the worked example', () => {
  it.each([
    ['gwet', 'unweighted', 0.77544, 0.14295],
    ['gwet', 'ordinal', 0.89894, 0.1069],
    ['fleiss-kappa', 'linear', 0.81794, 0.1485],
    ['conger-kappa', 'quadratic', 0.85771, 0.14367],
    ['krippendorff-alpha', 'ordinal', 0.83364, 0.13107],
    ['brennan-prediger', 'linear', 0.84848, 0.12336],
  ] as const)('%s, %s', (coefficient, weights, expected, standardError) => {
    const result = chanceCorrectedAgreement(canonical, { coefficient, weights, categories });
    expect(valueOf(result)).toBeCloseTo(expected, 5);
    expect(result.computable && result.standardError?.value).toBeCloseTo(standardError, 5);
  });
});

describe('rank and kappa tests (irr 0.84.1)', () => {
  it('correct Kendall’s W for ties', () => {
    expect(kendallConcordance(complete)).toMatchObject({
      value: expect.closeTo(0.9745222929936306, 12),
      pValue: expect.closeTo(0.007486520987501754, 12),
    });
    expect(valueOf(kendallConcordance(complete, 'ignored'))).toBeCloseTo(0.9107142857142857, 12);
  });

  it('test Fleiss’ and Cohen’s kappa against no agreement', () => {
    expect(fleissKappa(complete)).toMatchObject({ value: expect.closeTo(0.8695652173913042, 12) });
    expect(fleissKappa(complete)).toMatchObject({ z: expect.closeTo(6.690731847355459, 10) });
    const pairs: RatingTable = [
      [2, 2],
      [4, 1],
      [4, 3],
      [1, 3],
    ];
    expect(cohenKappa(pairs)).toMatchObject({ z: expect.closeTo(0.8944271909999157, 10) });
    expect(cohenKappa(pairs, { weights: 'quadratic' })).toMatchObject({ z: expect.closeTo(-0.8123623944599225, 10) });
  });

  it('average Spearman correlations on Fisher’s scale', () => {
    expect(
      valueOf(
        meanSpearman([
          [2, 2],
          [4, 1],
          [4, 3],
          [1, 3],
        ]),
      ),
    ).toBeCloseTo(-0.38888888888888895, 12);
  });

  it('count percentage agreement within a tolerance, and Finn’s coefficient', () => {
    expect(valueOf(percentageAgreement(complete))).toBeCloseTo(600 / 7, 10);
    expect(valueOf(percentageAgreement(complete, 1))).toBe(100);
    expect(valueOf(finnCoefficient(complete, 5))).toBeCloseTo(0.9761904761904762, 12);
  });
});

describe('intraclass correlation (irr 0.84.1)', () => {
  it.each([
    ['oneway', 'consistency', 'single', 0.9583333333333334, 0.8635880205095979],
    ['twoway', 'consistency', 'average', 0.9857142857142857, 0.9467386840658212],
    ['twoway', 'agreement', 'single', 0.9583333333333333, 0.8635864333417244],
  ] as const)('%s %s %s', (model, type, unit, expected, lower) => {
    const result = intraclassCorrelation(complete, { model, type, unit });
    expect(valueOf(result)).toBeCloseTo(expected, 10);
    expect(result.computable && result.interval?.lower).toBeCloseTo(lower, 9);
  });

  it('has no test where raters agree throughout', () => {
    const perfect = [
      [1, 1],
      [2, 2],
      [4, 4],
    ];
    expect(intraclassCorrelation(perfect, { model: 'oneway' })).toMatchObject({ value: 1, fStatistic: null });
  });
});

describe('refusals', () => {
  it.each([
    ['one rater', [[1], [2]], 'too-few-groups'],
    ['ragged rows', [[1, 2], [1]], 'invalid-argument'],
    [
      'no pair of ratings',
      [
        [1, null],
        [null, 2],
      ],
      'too-few-observations',
    ],
    [
      'a rating off the scale',
      [
        [1, 9],
        [1, 2],
      ],
      'out-of-range',
    ],
    ['one rating everywhere', constant, 'no-variation'],
  ])('%s', (_, table, reason) => {
    const coefficient = 'fleiss-kappa';
    expect(chanceCorrectedAgreement(table, { coefficient, categories })).toMatchObject({ reason });
  });

  it('of tests that need what is not there', () => {
    expect(kendallConcordance(constant)).toMatchObject({ reason: 'no-variation' });
    expect(fleissKappa(constant)).toMatchObject({ reason: 'no-variation' });
    expect(cohenKappa(complete)).toMatchObject({ reason: 'invalid-argument' });
    expect(meanSpearman(constant)).toMatchObject({ reason: 'no-variation' });
    expect(finnCoefficient(complete, 1)).toMatchObject({ reason: 'invalid-argument' });
    expect(intraclassCorrelation(constant, { model: 'oneway' })).toMatchObject({ reason: 'no-variation' });
    expect(krippendorffAlpha([[-1, 1]], { metric: 'ratio' })).toMatchObject({ reason: 'undefined-on-scale' });
  });
});

it('refuses items that all agree to the same degree, whose coefficient of 0 would have p next to 0', () => {
  // Two raters who always differ by one step: every item agrees half, as chance would have it.
  const halves = [1, 2, 1, 2].map((rating) => [rating, 3 - rating]);
  const options = { coefficient: 'brennan-prediger', categories: [1, 2, 3], weights: 'linear' } as const;
  expect(chanceCorrectedAgreement(halves, options)).toMatchObject({ computable: false, reason: 'no-variation' });
});
