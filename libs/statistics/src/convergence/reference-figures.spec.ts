import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { betaConvergence, sigmaConvergence } from './index.js';
import type { RegionSeries } from './index.js';

interface RecordedCase {
  id: string;
  series: RegionSeries[];
  expected: {
    beta: { intercept: number; slope: number; se: number; p: number };
    sd_n_minus_1: number[];
    weighted_cv_percent: number[];
    log_sd_trend: { slope: number; se: number };
    cv_kendall_tau: number;
    cv_kendall_p: number;
    variance_ratio_F: number;
    variance_ratio_p: number;
    spearman_first_last: number;
  };
}

const { cases } = JSON.parse(readFileSync(new URL('fixtures/regional-panels.json', import.meta.url), 'utf8')) as {
  cases: RecordedCase[];
};

describe.each(cases)('figures of R 4.5.0: $id', ({ series, expected }) => {
  it('β-convergence', () => {
    const result = betaConvergence(series);
    if (!result.computable) throw new Error(result.message);
    expect(result.value).toBeCloseTo(expected.beta.slope, 11);
    expect(result.intercept).toBeCloseTo(expected.beta.intercept, 9);
    expect(result.standardError?.value).toBeCloseTo(expected.beta.se, 11);
    expect(result.pValue! / expected.beta.p).toBeCloseTo(1, 8);
  });

  it('σ-convergence', () => {
    const result = sigmaConvergence(series);
    if (!result.computable) throw new Error(result.message);
    expect(result.value).toBeCloseTo(expected.log_sd_trend.slope, 11);
    expect(result.variationTau).toBeCloseTo(expected.cv_kendall_tau, 11);
    expect(result.variationTauPValue).toBeCloseTo(expected.cv_kendall_p, 13);
    expect(result.varianceRatioPValue).toBeCloseTo(expected.variance_ratio_p, 11);
    expect(result.rankStability).toBeCloseTo(expected.spearman_first_last, 11);
    result.periods.forEach(({ standardDeviation, weightedVariationPercent }, period) => {
      expect(standardDeviation).toBeCloseTo(expected.sd_n_minus_1[period]!, 9);
      expect(weightedVariationPercent).toBeCloseTo(expected.weighted_cv_percent[period]!, 9);
    });
  });
});
