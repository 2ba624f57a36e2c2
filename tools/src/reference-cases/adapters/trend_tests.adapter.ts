import { homogeneityOfProportions, mannKendall, proportionTrend, senSlope } from '@monitor/statistics';
import type { ChiSquareTest, Result } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { figureOf } from '../spell-result.js';

interface ProportionInput {
  x: number[];
  n: number[];
  score: number[];
}

interface SeriesInput {
  y: number[];
}

export const adapter: Adapter = {
  file: 'trend_tests.json',
  compute(input) {
    return 'y' in (input as object) ? seriesTests((input as SeriesInput).y) : proportionTests(input as ProportionInput);
  },
  toleranceFor(path, fileTolerance, stated) {
    if (!path.startsWith('mann_kendall_Kendall_pkg')) return undefined;
    return { ...fileTolerance, relative: Number(stated['kendall_pkg_relative'] ?? fileTolerance.relative) };
  },
  knownDifferences: [
    {
      path: /^sens_slope\.(lower|upper)$/,
      reason: 'The series never changes: the reference prints an interval from 0 to 0, which claims certainty.',
      appliesTo: (input) => new Set((input as SeriesInput).y).size === 1,
    },
    {
      path: /^mann_kendall_Kendall_pkg/,
      reason: 'The series never changes: its direction cannot be tested; the package prints a tau of 1.',
      appliesTo: (input) => new Set((input as SeriesInput).y).size === 1,
    },
  ],
};

function proportionTests({ x, n, score }: ProportionInput) {
  const groups = x.map((cases, index) => ({ score: score[index]!, cases, total: n[index]! }));
  const homogeneity = homogeneityOfProportions(groups);
  return {
    cochran_armitage: spellTest(proportionTrend(groups)),
    homogeneity: {
      ...spellTest(homogeneity),
      ...(homogeneity.computable ? { df: homogeneity.degreesOfFreedom } : {}),
    },
  };
}

function spellTest(test: Result<ChiSquareTest>) {
  return test.computable ? { chisq: test.chiSquare, p: test.pValue } : { chisq: Number.NaN, p: Number.NaN };
}

function seriesTests(series: readonly number[]) {
  const slope = senSlope(series);
  return {
    ...mannKendallForms(series),
    sens_slope: {
      slope: figureOf(slope),
      lower: slope.computable ? (slope.interval?.lower ?? null) : null,
      upper: slope.computable ? (slope.interval?.upper ?? null) : null,
    },
  };
}

function mannKendallForms(series: readonly number[]) {
  const test = mannKendall(series);
  if (!test.computable) {
    const undefinedTest = { z: Number.NaN, S: 0, varS: 0, tau: Number.NaN, p: Number.NaN };
    return { mann_kendall_Kendall_pkg: { notComputable: test.message }, mann_kendall_trend_pkg: undefinedTest };
  }
  const { value: tau, score, scoreVariance, z, pValue } = test;
  const figures = { tau, S: score, varS: scoreVariance, p: pValue };
  return { mann_kendall_Kendall_pkg: figures, mann_kendall_trend_pkg: { ...figures, z } };
}
