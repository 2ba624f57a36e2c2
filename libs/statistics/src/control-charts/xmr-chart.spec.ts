import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { xmrChart } from './index.js';
import type { XmrPoint, SpecialCause, XmrChart, XmrOptions } from './index.js';

const improving: XmrOptions = { improvement: 'increase', screenOutliers: false };

function monthly(values: readonly (number | null)[]): XmrPoint[] {
  return values.map((value, index) => ({ period: String(index + 100), value }));
}

function chartOf(values: readonly (number | null)[], options: XmrOptions = improving): XmrChart {
  const chart = xmrChart(monthly(values), options);
  if (!chart.computable) throw new Error(chart.message);
  return chart;
}

function causesOf(chart: XmrChart): (SpecialCause | null)[] {
  return chart.points.map(({ specialCause }) => specialCause);
}

const wave = [10, 14, 9, 13, 10, 14, 9, 13, 10, 14, 9, 13, 10, 14];

describe('limits', () => {
  it('lie 2.66 mean moving ranges from the mean', () => {
    const [baseline] = chartOf([10, 12, 8, 10, 10, 10, 10, 10, 10, 10, 12, 8, 10, 10]).baselines;
    expect(baseline).toMatchObject({ mean: 10, trialLimits: false });
    expect(baseline?.limits?.lower).toBeCloseTo(6.726153846153846, 12);
    expect(baseline?.limits?.upper).toBeCloseTo(13.273846153846154, 12);
  });

  it('leave out a moving range screened as an outlier, unless told not to', () => {
    const values = [...wave, 60, ...wave];
    const screened = chartOf(values, { improvement: 'increase' }).baselines[0]?.limits;
    const unscreened = chartOf(values).baselines[0]?.limits;
    expect(screened!.upper).toBeLessThan(unscreened!.upper);
  });

  it('start afresh at a rebase, and no moving range crosses it', () => {
    const chart = chartOf([...wave, ...wave.map((value) => value + 50)], { ...improving, rebaseAt: ['114', '999'] });
    expect(chart.baselines.map(({ mean }) => mean)).toEqual([expect.any(Number), expect.any(Number)]);
    const [before, after] = chart.baselines;
    expect(after!.mean! - before!.mean!).toBeCloseTo(50, 10);
    expect(after!.limits!.upper - before!.limits!.upper).toBeCloseTo(50, 10);
  });

  it('are numbered by the rebases behind them, one at the first point too', () => {
    const rebasesOf = (rebaseAt: string[]) =>
      chartOf(wave, { ...improving, rebaseAt }).baselines.map(({ rebases }) => rebases);
    expect(rebasesOf([])).toEqual([0]);
    expect(rebasesOf(['100'])).toEqual([1]);
    expect(rebasesOf(['100', '107'])).toEqual([1, 2]);
    expect(rebasesOf(['107'])).toEqual([0, 1]);
  });

  it('stay as they were after the fixed points', () => {
    const fixed = chartOf([...wave, 100, 0, 100], { ...improving, fixAfterPoints: 14 }).baselines[0];
    expect(fixed?.limits).toEqual(chartOf(wave).baselines[0]?.limits);
  });

  it('do not exist where nothing varies, which is said', () => {
    const chart = chartOf(new Array<number>(14).fill(7));
    expect(chart.baselines[0]?.limits).toBeNull();
    expect(chart.warnings).toContainEqual(expect.objectContaining({ code: 'boundary-estimate' }));
    expect(causesOf(chart).every((cause) => cause === null)).toBe(true);
  });

  it('are not collapsed onto the mean by the only change of a series', () => {
    const chart = chartOf([...new Array<number>(13).fill(7), 8], { improvement: 'increase' });
    expect(chart.baselines[0]?.limits).toBeNull();
    expect(chart.variation).toBe('common-cause');
  });
});

describe('special causes', () => {
  it('mark all seven points of six steps in one direction, and not five steps', () => {
    const rising = causesOf(chartOf([...wave, 1, 2, 3, 4, 5, 6, 7]));
    expect(rising.filter((cause) => cause === 'increasing-trend').length).toBeGreaterThan(0);
    expect(causesOf(chartOf([...wave, 8, 9, 10, 11, 12, 13])).includes('increasing-trend')).toBe(false);
  });

  it('mark seven points on one side of the mean, which a point on the mean breaks', () => {
    const shifted = [...wave, ...wave.slice(0, 7).map((value) => value + 6)];
    expect(causesOf(chartOf(shifted))).toContain('shift-above');
    const sixOnMean = [10, 12, 8, 10, 10, 10, 10, 10, 10, 10, 12, 8, 10, 10];
    expect(causesOf(chartOf(sixOnMean)).every((cause) => cause === null)).toBe(true);
  });

  it('take run lengths from the options', () => {
    const shifted = [...wave, ...wave.slice(0, 6).map((value) => value + 6)];
    expect(causesOf(chartOf(shifted, { ...improving, shiftLength: 6 }))).toContain('shift-above');
  });

  it('are not found across a gap', () => {
    const gap = causesOf(chartOf([...wave, 1, 2, 3, null, 5, 6, 7]));
    expect(gap).not.toContain('increasing-trend');
    expect(chartOf([...wave, null]).points.at(-1)).toMatchObject({ side: null, specialCause: null });
  });
});

describe('icons', () => {
  const high = [...wave, 40];
  it.each([
    ['increase', 'improvement-high'],
    ['decrease', 'concern-high'],
    ['neutral', 'neutral-high'],
  ] as const)('judge a last point above the limits by the direction: %s', (improvement, icon) => {
    expect(chartOf(high, { improvement, screenOutliers: false }).variation).toBe(icon);
  });

  it.each([
    [1000, 'increase', 'fail'],
    [1000, 'decrease', 'pass'],
    [-1000, 'increase', 'pass'],
    [12, 'increase', 'inconsistent'],
    [12, 'neutral', null],
    [null, 'increase', null],
  ] as const)('assure a target of %p with %s: %p', (target, improvement, icon) => {
    expect(chartOf(wave, { improvement, target }).assurance).toBe(icon);
  });
});

describe('refusals', () => {
  it('does not chart a period given twice', () => {
    const twice = [...monthly([1, 2]), { period: '100', value: 3 }];
    expect(xmrChart(twice, improving)).toMatchObject({ reason: 'invalid-argument' });
  });

  it('does not chart an empty series, nor fix limits after fewer than 12 points', () => {
    expect(xmrChart([], improving)).toMatchObject({ reason: 'too-few-observations' });
    expect(xmrChart(monthly(wave), { ...improving, fixAfterPoints: 6 })).toMatchObject({ reason: 'invalid-argument' });
    expect(xmrChart(monthly([1, Infinity]), improving)).toMatchObject({ reason: 'out-of-range' });
  });
});

it('marks the same points whatever the order of the rows and wherever zero lies', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, (drawn) => {
      const chart = chartOf(drawn);
      const reversed = xmrChart([...monthly(drawn)].reverse(), improving);
      expect(reversed).toEqual(chart);
      expect(chart.points.every(({ value }) => value === null || Number.isFinite(value))).toBe(true);
      const mirrored = chartOf(
        drawn.map((value) => (value === null ? null : -value)),
        { improvement: 'decrease', screenOutliers: false },
      );
      expect(mirrored.points.map(({ judgement }) => judgement)).toEqual(chart.points.map(({ judgement }) => judgement));
    }),
  );
});
