import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recentTrend } from './index.js';
import type { RecentTrendFigures, RecentTrendOptions, TrendPeriod } from './index.js';
import type { Result } from '../result/index.js';

const percentages: RecentTrendOptions = { valueType: 'proportion', polarity: 'high-is-good' };
const denominator = 800;

/** Percentages with limits two points either side, from counts out of 800. */
function years(counts: readonly (number | null)[], firstYear = 2015): TrendPeriod[] {
  return counts.map((count, index) => {
    const value = count === null ? null : (100 * count) / denominator;
    const [lower, upper] = value === null ? [null, null] : [value - 2, value + 2];
    return { period: firstYear + index, value, count, denominator, lower, upper };
  });
}

function computed(result: Result<RecentTrendFigures>) {
  if (!result.computable) throw new Error(result.message);
  return result;
}

const rising = [259, 285, 322, 333, 377];

describe('direction', () => {
  it('comes from the slope, in the form by limits and in the form by counts', () => {
    for (const form of ['limits', 'counts'] as const) {
      expect(computed(recentTrend(years(rising), { ...percentages, form })).direction).toBe('increasing');
      const falling = years([...rising].reverse());
      expect(computed(recentTrend(falling, { ...percentages, form })).direction).toBe('decreasing');
    }
  });

  it('is judged by polarity', () => {
    const judgementOf = (polarity: RecentTrendOptions['polarity']) =>
      computed(recentTrend(years(rising), { ...percentages, polarity })).judgement;
    expect(judgementOf('high-is-good')).toBe('getting-better');
    expect(judgementOf('low-is-good')).toBe('getting-worse');
    expect(judgementOf('no-judgement')).toBe('no-judgement');
  });

  it('needs the same sign whichever year is left out', () => {
    const outlier = computed(recentTrend(years([300, 299, 298, 297, 500]), percentages));
    expect(outlier.chiSquare).toBeGreaterThan(9.55);
    expect(outlier.direction).toBe('no-significant-change');
  });

  it('agrees with the figures of TrendMarkerCalculator (FingertipsNext d1600f4a)', () => {
    const recorded: [number, number, number, number, number][] = [
      [49.098998887652954, 2207, 4495, 47.63894627666964, 50.56059018751967],
      [49.32765575974899, 2201, 4462, 47.86191932638826, 50.79454887667589],
      [51.11557340473003, 2291, 4482, 49.65180746153658, 52.577428701131765],
      [53.699284009546545, 2475, 4609, 52.25726255050891, 55.13514412646322],
      [57.027348394768126, 2398, 4205, 55.52535852150895, 58.516510381901746],
    ];
    const periods = recorded.map(([value, count, population, lower, upper], index) => ({
      period: 2015 + index,
      value,
      count,
      denominator: population,
      lower,
      upper,
    }));
    const byLimits = computed(recentTrend(periods, percentages));
    expect(byLimits.chiSquare).toBeCloseTo(71.72878358568208, 9);
    expect(byLimits.value).toBeCloseTo(2.012407576951524, 11);
    expect(computed(recentTrend(periods, { ...percentages, form: 'counts' })).chiSquare).toBeCloseTo(
      70.92194921076222,
      9,
    );
  });
});

describe('periods used', () => {
  it('are the latest five with figures; the rule of 2020 needs them without a gap', () => {
    const gap = years([259, 285, 322, 333, 377, 385, 412, null]);
    expect(computed(recentTrend(gap, percentages)).groups).toEqual({ used: 5, missing: 1 });
    expect(recentTrend(gap, { ...percentages, atInvalid: 'stop' })).toMatchObject({ reason: 'too-many-missing' });
  });

  it('may be quarters only with a remark that this extends the published test', () => {
    const quarterly = recentTrend(years(rising), { ...percentages, frequency: 'quarterly' });
    expect(quarterly.warnings.map(({ code }) => code)).toEqual(['approximation']);
    expect(recentTrend(years(rising), percentages).warnings).toEqual([]);
  });
});

describe('refusals', () => {
  const withoutLimits = years(rising).map((period) => ({ ...period, lower: null }));
  const noWidth = years(rising).map((period) => ({ ...period, lower: period.value, upper: period.value }));
  it.each([
    ['four periods', years(rising.slice(1)), 'too-few-observations'],
    ['no limits', withoutLimits, 'missing-value'],
    ['limits of no width', noWidth, 'no-variation'],
    ['a count equal to its denominator', years([...rising.slice(1), denominator]), 'undefined-on-scale'],
    ['a year given twice', [...years(rising), ...years([300])], 'invalid-argument'],
  ])('says why %s give no trend', (_, periods, reason) => {
    expect(recentTrend(periods, percentages)).toMatchObject({ computable: false, reason });
  });

  it('does not test rates by counts, nor plain counts at all', () => {
    expect(recentTrend(years(rising), { ...percentages, valueType: 'other' })).toMatchObject({
      reason: 'invalid-argument',
    });
    expect(recentTrend(years(rising), { ...percentages, valueType: 'crude-rate', form: 'counts' })).toMatchObject({
      reason: 'invalid-argument',
    });
  });
});

it('is finite for any counts and does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: denominator - 1 }), { minLength: 5, maxLength: 9 }), (counts) => {
      for (const form of ['limits', 'counts'] as const) {
        const result = recentTrend(years(counts), { ...percentages, form });
        expect(recentTrend(years(counts).reverse(), { ...percentages, form })).toEqual(result);
        if (result.computable) expect(Number.isFinite(result.chiSquare)).toBe(true);
      }
    }),
  );
});

it('refuses limits upside down', () => {
  const upsideDown = years(rising).map((year) => ({ ...year, lower: year.upper, upper: year.lower }));
  expect(recentTrend(upsideDown, percentages)).toMatchObject({ computable: false, reason: 'out-of-range' });
});
