import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  surveyAbsoluteConcentrationIndex,
  surveyRelativeConcentrationIndex,
  surveyRelativeIndex,
  surveySlopeIndex,
} from './index.js';
import type { SurveyRecord } from './index.js';

/** Twelve people in three groups, more of them counted the better off they are. */
const records: SurveyRecord[] = [0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 0].map((value, index) => ({
  value,
  order: Math.floor(index / 4) + 1,
  weight: 1 + (index % 3),
}));

const measures = {
  surveyAbsoluteConcentrationIndex,
  surveyRelativeConcentrationIndex,
  surveyRelativeIndex,
  surveySlopeIndex,
};

function compute(measure: keyof typeof measures, sample: SurveyRecord[]) {
  const result = measures[measure]({ records: sample });
  if (!result.computable || !result.standardError) throw new Error('expected a figure with a standard error');
  return { value: result.value, error: result.standardError.value };
}

describe.each(Object.keys(measures) as (keyof typeof measures)[])('%s', (measure) => {
  it('does not depend on the order of the records or the size of the weights', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(records, { minLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (shuffled, times) => {
          const scaled = shuffled.map((record) => ({ ...record, weight: times * record.weight }));
          expect(compute(measure, scaled).value).toBeCloseTo(compute(measure, records).value, 8);
          expect(compute(measure, scaled).error).toBeCloseTo(compute(measure, records).error, 8);
        },
      ),
    );
  });

  it('is less certain when people of one cluster answer alike', () => {
    const clustered = records.map((record) => ({ ...record, cluster: `${record.order} ${record.value}` }));
    expect(compute(measure, clustered).value).toBeCloseTo(compute(measure, records).value, 10);
    expect(compute(measure, clustered).error).not.toBeCloseTo(compute(measure, records).error, 4);
  });

  it('accepts a stratum with a single unit', () => {
    const stratified = records.map((record, index) => ({ ...record, stratum: index === 0 ? 'alone' : 'others' }));
    expect(compute(measure, stratified).error).toBeGreaterThan(0);
  });

  it('refuses too few groups and a weight of zero', () => {
    expect(measures[measure]({ records: records.slice(0, 8) })).toMatchObject({ reason: 'too-few-groups' });
    const weightless = records.map((record) => ({ ...record, weight: 0 }));
    expect(measures[measure]({ records: weightless })).toMatchObject({ reason: 'out-of-range' });
  });
});

describe('survey slope indices', () => {
  it('refuse values that are not 0 or 1, equal values and separation', () => {
    const withValues = (valueAt: (index: number) => number) =>
      surveySlopeIndex({ records: records.map((record, index) => ({ ...record, value: valueAt(index) })) });
    expect(withValues((index) => index / 2)).toMatchObject({ reason: 'out-of-range' });
    expect(withValues(() => 1)).toMatchObject({ reason: 'no-variation' });
    expect(withValues((index) => (index < 4 ? 0 : 1))).toMatchObject({ reason: 'separation' });
  });
});
