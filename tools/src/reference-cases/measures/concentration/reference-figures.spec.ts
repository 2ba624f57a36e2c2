import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { concentrationIndex, extendedConcentrationIndex } from './index.js';
import type { ConcentrationOptions, RankedValue } from './index.js';

interface RecordedIndex {
  index: number;
  variance: number;
}

interface RecordedCase {
  id: string;
  rows: RankedValue[];
  expected: Record<string, RecordedIndex> & { extended: Record<string, number> };
}

const { cases } = JSON.parse(readFileSync(new URL('fixtures/concentration-indices.json', import.meta.url), 'utf8')) as {
  cases: RecordedCase[];
};

const calls: [string, ConcentrationOptions][] = [
  ['CI_direct_nocorr', { estimator: 'direct', compatibility: 'rineq 0.2.3' }],
  ['CI_linreg_delta_nocorr', { estimator: 'regression' }],
  ['CI_linreg_delta_dfcorr', { estimator: 'regression', shrinkForRows: true }],
  ['CI_linreg_convenience_nocorr', { estimator: 'convenient' }],
  ['CI_linreg_delta_robust_HC3', { estimator: 'regression', shrinkForRows: true, covariance: 'HC3' }],
  ['CIg_linreg_delta_nocorr', { estimator: 'regression', form: 'generalised' }],
  ['CIc_linreg_delta_nocorr', { estimator: 'regression', form: 'erreygers' }],
];

describe.each(cases)('indices of rineq 0.2.3 and IC2 1.0.1: $id', ({ rows, expected }) => {
  const figures = rows.map(({ value }) => value!);
  // The package takes the observed range for the bounds of the outcome.
  const bounds = { lowest: Math.min(...figures), highest: Math.max(...figures) };

  it.each(calls)('%s', (name, options) => {
    const result = concentrationIndex(rows, { ...options, bounds, ties: 'row-order' });
    if (!result.computable) throw new Error(result.message);
    const recorded = expected[name]!;
    expect(Math.abs(result.value / recorded.index - 1)).toBeLessThan(1e-9);
    expect(Math.abs(result.variance! / recorded.variance - 1)).toBeLessThan(1e-8);
  });

  it.each([
    ['nu_1_5', 1.5],
    ['nu_3', 3],
    ['nu_4', 4],
  ])('extended, %s', (name, aversion) => {
    const result = extendedConcentrationIndex(rows, aversion, 'row-order');
    expect(result.computable && result.value).toBeCloseTo(expected.extended[name]!, 11);
  });
});
