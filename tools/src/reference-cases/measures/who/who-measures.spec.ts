import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  betweenGroupStandardDeviation,
  betweenGroupVariance,
  betweenGroupVariationCoefficient,
  groupDifference,
  groupRatio,
  indexOfDisparity,
  meanDifferenceFromBest,
  meanDifferenceFromMean,
  meanDifferenceFromReference,
} from '@monitor/statistics';
import type { OrderedEquityGroup, Result } from '@monitor/statistics';
import { relativeIndexAsHealthequal, slopeIndexAsHealthequal } from '../../foreign/healthequal-slope-index.js';

const measures = {
  betweenGroupStandardDeviation,
  betweenGroupVariance,
  betweenGroupVariationCoefficient,
  groupDifference,
  groupRatio,
  indexOfDisparity,
  meanDifferenceFromBest,
  meanDifferenceFromMean,
  meanDifferenceFromReference,
  relativeIndexAsHealthequal,
  slopeIndexAsHealthequal,
};

type Measure = keyof typeof measures;

interface Case {
  measure: Measure;
  options: Record<string, unknown>;
  groups: OrderedEquityGroup[];
  expected: {
    value: number;
    standardError?: number;
    lower?: number;
    upper?: number;
    simulatedLower?: number;
    simulatedUpper?: number;
    tolerance?: number;
  };
}

const fixture = JSON.parse(readFileSync(new URL('fixtures/who-measures.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

function compute({ measure, options, groups, expected }: Case): Result {
  // Only where simulated limits are compared does their number of draws matter.
  const draws = expected.simulatedLower === undefined ? 1000 : 4000;
  return measures[measure]({ ...options, groups, draws } as never);
}

function expectNear(actual: number | undefined, expected: number | undefined, tolerance: number) {
  if (expected !== undefined) expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(tolerance);
}

describe('WHO summary measures', () => {
  it.each([...new Set(fixture.cases.map(({ measure }) => measure))])('%s agrees with healthequal', (measure) => {
    for (const one of fixture.cases.filter((entry) => entry.measure === measure)) {
      const result = compute(one);
      if (!result.computable) throw new Error(result.message);
      const { value, standardError, lower, upper, simulatedLower, simulatedUpper, tolerance = 0 } = one.expected;
      const close = (expected = 0) => Math.max(1e-12, 1e-7 * Math.abs(expected));
      expectNear(result.value, value, close(value));
      expectNear(result.standardError?.value, standardError, close(standardError));
      expectNear(result.interval?.lower, lower, close(lower));
      expectNear(result.interval?.upper, upper, close(upper));
      expectNear(result.interval?.lower, simulatedLower, tolerance);
      expectNear(result.interval?.upper, simulatedUpper, tolerance);
    }
  });
});
