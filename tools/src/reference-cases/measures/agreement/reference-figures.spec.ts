import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { krippendorffAlpha } from '@monitor/statistics';
import type { RatingMetric } from '@monitor/statistics';
import { fleissKappa, intraclassCorrelation, kendallConcordance, meanSpearman } from './index.js';

interface RecordedCase {
  id: string;
  table: number[][];
  expected: Record<string, number> & Record<string, Record<string, number>>;
}

const { cases } = JSON.parse(readFileSync(new URL('fixtures/rating-tables.json', import.meta.url), 'utf8')) as {
  cases: RecordedCase[];
};
const metrics: RatingMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

describe.each(cases)('figures of irr 0.84.1: $id', ({ table, expected }) => {
  it.each(metrics)('Krippendorff’s alpha, %s, as published', (metric) => {
    const published = krippendorffAlpha(table, { metric });
    expect(published).toMatchObject({ value: expect.closeTo(expected[`krippendorff_${metric}`]!, 11) });
  });

  it('Kendall’s W, Fleiss’ kappa and mean Spearman', () => {
    const concordance = expected['kendall_W_ties']!;
    expect(kendallConcordance(table)).toMatchObject({
      value: expect.closeTo(concordance['W']!, 11),
      pValue: expect.closeTo(concordance['p']!, 11),
    });
    const kappa = expected['fleiss_kappa']!;
    expect(fleissKappa(table)).toMatchObject({
      value: expect.closeTo(kappa['kappa']!, 11),
      z: expect.closeTo(kappa['z']!, 9),
    });
    const spearman = expected['mean_spearman'] as number;
    expect(meanSpearman(table)).toMatchObject({ value: expect.closeTo(spearman, 11) });
  });

  it.each([
    ['oneway', 'consistency', 'single'],
    ['twoway', 'consistency', 'average'],
    ['twoway', 'agreement', 'single'],
    ['twoway', 'agreement', 'average'],
  ] as const)('intraclass correlation %s %s %s', (model, type, unit) => {
    const recorded = expected[`icc_${model}_${type}_${unit}`]!;
    const result = intraclassCorrelation(table, { model, type, unit });
    if (!result.computable) throw new Error(result.message);
    expect(result.value).toBeCloseTo(recorded['icc']!, 11);
    // The package takes the degrees of freedom of average agreement from the wrong correlation.
    if (type === 'agreement' && unit === 'average') return;
    expect(result.interval?.lower).toBeCloseTo(recorded['lower']!, 9);
    expect(result.interval?.upper).toBeCloseTo(recorded['upper']!, 9);
  });
});
