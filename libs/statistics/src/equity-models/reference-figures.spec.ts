import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as models from './index.js';
import type { GradientErrors, PeriodCounts } from './index.js';
import type { Result } from '../result/index.js';

interface Figure {
  measure: 'linearSlopeIndex' | 'logitSlopeIndex' | 'logitRelativeIndex' | 'poissonRelativeIndex';
  standardErrors: string;
  expected: { value: number; standardError: number; lower: number; upper: number };
}

interface Trend {
  slope: number;
  slope_se: number;
  tau2: number;
  QE: number;
  p: number;
}

function fixture<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')) as Content;
}

const regression = fixture<{ cases: { counts: [number, number][]; figures: Figure[] }[] }>('inequality-by-regression');
const change = fixture<{
  counts: Omit<PeriodCounts, 'group'>[];
  firstToLast: { estimate: number; se: number; p: number };
  fixedTrend: Trend;
  randomTrend: Trend;
  logit: Record<string, number>;
  linear: Record<string, number>;
}>('change-over-time');
const counts = change.counts.map((counted) => ({ ...counted, group: `Q${counted.order}` }));

function expectNear(actual: number | undefined | null, expected: number) {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(1e-9 + 1e-6 * Math.abs(expected));
}

function computed<Extra extends object>(result: Result<Extra>) {
  if (!result.computable) throw new Error(result.message);
  return result;
}

describe('the indices by regression agree with R', () => {
  it.each(regression.cases.map((one, i) => [i, one] as const))('case %i', (_i, { counts: pairs, figures }) => {
    const groups = pairs.map(([numerator, denominator], i) => ({
      group: `Q${i}`,
      order: i + 1,
      numerator,
      denominator,
    }));
    for (const { measure, standardErrors, expected } of figures) {
      const index = computed(models[measure]({ groups, standardErrors } as never));
      expectNear(index.value, expected.value);
      expectNear(index.standardError?.value, expected.standardError);
      // R's recorded limits are normal ones; with the five groups of a line ours take t.
      if (measure.startsWith('linear')) continue;
      expectNear(index.interval?.lower, expected.lower);
      expectNear(index.interval?.upper, expected.upper);
    }
  });
});

describe('the change of inequality agrees with R', () => {
  const points = models.inequalityByPeriod({ counts }).map(({ period, slopeIndex }) => {
    const { value, standardError } = computed(slopeIndex);
    return { time: period, value, standardError: standardError!.value };
  });

  it('from the first to the last period', () => {
    const { estimate, se, p } = change.firstToLast;
    const difference = computed(models.changeOfEstimate({ earlier: points[0]!, later: points.at(-1)! }));
    expectNear(difference.value, estimate);
    expectNear(difference.standardError?.value, se);
    expectNear(difference.pValue, p);
  });

  it.each([
    ['fixed', change.fixedTrend],
    ['DerSimonian-Laird', change.randomTrend],
  ] as const)('as a trend of estimates, %s', (heterogeneity, expected) => {
    const trend = computed(models.trendOfEstimates({ points, heterogeneity }));
    expectNear(trend.value, expected.slope);
    expectNear(trend.standardError?.value, expected.slope_se);
    expectNear(trend.betweenVariance, expected.tau2);
    expectNear(trend.residualHeterogeneity, expected.QE);
    expectNear(trend.pValue, expected.p);
  });

  it.each(['logit', 'linear'] as const)('as rank x time, %s', (model) => {
    const { coefficient, ...errors } = change[model];
    for (const [standardErrors, expected] of Object.entries(errors)) {
      const trend = computed(models.gradientTrend({ counts, model, standardErrors: standardErrors as GradientErrors }));
      expectNear(trend.value, coefficient!);
      expectNear(trend.standardError?.value, expected);
    }
  });
});
