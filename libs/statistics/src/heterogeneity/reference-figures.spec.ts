import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { heterogeneityOfProportions } from './index.js';
import type { HeterogeneityOptions } from './index.js';

interface Figure extends Pick<HeterogeneityOptions, 'scale' | 'method' | 'interval'> {
  expected: Record<string, number | null>;
}

const { cases } = JSON.parse(readFileSync(new URL('fixtures/regions.json', import.meta.url), 'utf8')) as {
  cases: { counts: [number, number][]; figures: Figure[] }[];
};

describe('heterogeneityOfProportions agrees with metafor', () => {
  it.each(cases.flatMap(({ counts, figures }) => figures.map((figure) => [figure, counts] as const)))(
    '%o',
    ({ expected, ...options }, counts) => {
      const groups = counts.map(([numerator, denominator], i) => ({ group: `R${i}`, numerator, denominator }));
      const result = heterogeneityOfProportions({ ...options, groups });
      if (!result.computable) throw new Error(result.message);
      const actual: Record<string, number | null | undefined> = {
        estimate: result.value,
        se: result.standardError?.value,
        tau2: result.betweenVariance,
        tau2_se: result.betweenVarianceError,
        I2: result.percentBeyondChance,
        H2: result.totalToSampling,
        Q: result.heterogeneity,
        Q_p: result.heterogeneityPValue,
        prediction_lower: result.prediction?.lower ?? null,
        prediction_upper: result.prediction?.upper ?? null,
      };
      for (const [key, value] of Object.entries(expected)) {
        if (value === null) expect(actual[key]).toBeNull();
        else expect(Math.abs(actual[key]! - value)).toBeLessThanOrEqual(1e-7 + 1e-5 * Math.abs(value));
      }
    },
  );
});
