import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Result } from '../result/index.js';
import * as equity from './index.js';
import type { OrderedEquityGroup } from './index.js';

type Measure = keyof typeof equity;

interface Case {
  measure: Measure;
  options: Record<string, unknown>;
  groups: OrderedEquityGroup[];
  expected: {
    value: number;
    standardError?: number;
  };
}

const fixture = JSON.parse(readFileSync(new URL('fixtures/who-measures.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

function compute({ measure, options, groups }: Case): Result {
  return equity[measure]({ ...options, groups } as never);
}

function expectNear(actual: number | undefined, expected: number | undefined, tolerance: number) {
  if (expected !== undefined) expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(tolerance);
}

describe('WHO summary measures', () => {
  it.each([...new Set(fixture.cases.map(({ measure }) => measure))])('%s agrees with healthequal', (measure) => {
    for (const one of fixture.cases.filter((entry) => entry.measure === measure)) {
      const result = compute(one);
      if (!result.computable) throw new Error(result.message);
      const { value, standardError } = one.expected;
      const close = (expected = 0) => Math.max(1e-12, 1e-7 * Math.abs(expected));
      expectNear(result.value, value, close(value));
      expectNear(result.standardError?.value, standardError, close(standardError));
    }
  });
});
