import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { interruptedTimeSeries } from '../index.js';
import type { InterruptedSeries, SeriesErrors } from '../index.js';

const errorKinds: SeriesErrors[] = [
  { kind: 'model' },
  { kind: 'HC1' },
  { kind: 'HC3' },
  { kind: 'newey-west', lag: 2 },
  { kind: 'newey-west-automatic', prewhitens: true },
  { kind: 'newey-west-automatic', prewhitens: false },
  { kind: 'andrews' },
];

/** A line with a step of 10 and a change of trend of 1 at the start, and some scatter. */
function series(before: number, after: number, scale = 1): InterruptedSeries {
  const points = Array.from({ length: before + after }, (_, i) => {
    const since = i - before;
    const level = 50 + 0.5 * i + (since >= 0 ? 10 + since : 0) + Math.sin(i * 12.9898) * 0.5;
    return { time: i + 1, outcome: scale * level };
  });
  return { points, start: before + 1 };
}

describe('interruptedTimeSeries', () => {
  it('finds the step and the change of trend', () => {
    const result = interruptedTimeSeries(series(20, 20));
    if (!result.computable) throw new Error(result.message);
    const [, trend, step, change] = result.terms.map(({ coefficient }) => coefficient);
    expect(trend).toBeCloseTo(0.5, 1);
    expect(step).toBeCloseTo(10, 0);
    expect(change).toBeCloseTo(1, 1);
    expect(result.interval!.lower).toBeLessThan(result.value);
  });

  it('gives the same effect at the last period under both codings of time since', () => {
    const fromZero = interruptedTimeSeries({ ...series(12, 10), firstCount: 0 });
    const fromOne = interruptedTimeSeries({ ...series(12, 10), firstCount: 1 });
    if (!fromZero.computable || !fromOne.computable) throw new Error('both are computable');
    expect(fromOne.value).toBeCloseTo(fromZero.value, 9);
    expect(fromOne.terms[2]!.coefficient).not.toBeCloseTo(fromZero.terms[2]!.coefficient, 3);
  });

  it('scales with the outcome under every kind of error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...errorKinds), fc.integer({ min: 2, max: 100 }), (errors, factor) => {
        const plain = interruptedTimeSeries({ ...series(15, 15), errors });
        const scaled = interruptedTimeSeries({ ...series(15, 15, factor), errors });
        if (!plain.computable || !scaled.computable) throw new Error('both are computable');
        expect(scaled.value / factor).toBeCloseTo(plain.value, 8);
        expect(scaled.standardError!.value / factor).toBeCloseTo(plain.standardError!.value, 7);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the autocorrelation of the errors between -1 and 1', () => {
    const result = interruptedTimeSeries(series(20, 12));
    if (!result.computable) throw new Error(result.message);
    expect(Math.abs(result.autoregressive!.autocorrelation)).toBeLessThan(1);
    expect(result.durbinWatson).toBeGreaterThan(0);
    expect(result.durbinWatson).toBeLessThan(4);
  });

  it('warns of short segments', () => {
    expect(interruptedTimeSeries(series(5, 20)).warnings.map(({ code }) => code)).toContain('too-few-observations');
    expect(interruptedTimeSeries(series(8, 8)).warnings).toEqual([]);
  });

  it('refuses an outcome on its lines as no variation, whatever its size, and never takes rounding for an error', () => {
    const sizes = fc.constantFrom(1e-9, 1e-3, 0.1, 1, 7, 1e6, 1e12);
    const slopes = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(sizes, fc.tuple(slopes, slopes, slopes), fc.constantFrom(...errorKinds), (size, lines, errors) => {
        const [level, trend, step] = lines;
        const points = Array.from({ length: 16 }, (_, i) => ({
          time: i + 1,
          outcome: size * (level + trend * (i + 1) + (i >= 8 ? step : 0)),
        }));
        expect(interruptedTimeSeries({ points, start: 9, errors })).toMatchObject({ reason: 'no-variation' });
      }),
      { examples: [[1, [0, 0, -Number.MIN_VALUE], { kind: 'newey-west-automatic', prewhitens: false }]] },
    );
  });

  it('refuses 0.1 t + 0.3, with a step of 0.7 from the ninth of sixteen periods', () => {
    const points = Array.from({ length: 16 }, (_, i) => ({
      time: i + 1,
      outcome: 0.1 * (i + 1) + 0.3 + (i >= 8 ? 0.7 : 0),
    }));
    expect(interruptedTimeSeries({ points, start: 9 })).toMatchObject({ reason: 'no-variation' });
  });

  it('judges scatter of a millionth of the outcome as scatter', () => {
    const { points, start } = series(15, 15);
    const nearly = points.map(({ time, outcome }) => ({ time, outcome: 1 + 1e-6 * outcome! }));
    expect(interruptedTimeSeries({ points: nearly, start })).toMatchObject({ computable: true });
  });

  it('gives a trend no test where the periods that decide it lie on a line', () => {
    const { points } = series(10, 10);
    const straight = points.map(({ time, outcome }) => ({ time, outcome: time <= 10 ? 0.1 * time + 0.3 : outcome }));
    const result = interruptedTimeSeries({ points: straight, start: 11, errors: { kind: 'HC1' } });
    if (!result.computable) throw new Error(result.message);
    expect(result.terms[1]).toMatchObject({ term: 'trend', standardError: null, t: null, pValue: null });
    expect(result.standardError!.value).toBeGreaterThan(0.01);
  });

  it.each([-1, 0.5, 20, NaN])('refuses a lag of %d', (lag) => {
    const errors = { kind: 'newey-west', lag } as const;
    expect(interruptedTimeSeries({ ...series(10, 10), errors })).toMatchObject({ reason: 'invalid-argument' });
  });

  const gap = series(10, 10);
  it.each([
    ['fewer than three periods on one side', series(2, 20), 'too-few-observations'],
    ['a missing outcome', { ...gap, points: [...gap.points.slice(1), { time: 1, outcome: null }] }, 'missing-value'],
    ['a gap in time', { ...gap, points: gap.points.filter(({ time }) => time !== 4) }, 'invalid-order'],
    [
      'half periods',
      { ...gap, points: gap.points.map((point) => ({ ...point, time: point.time + 0.5 })) },
      'invalid-order',
    ],
    ['a weight of 0', { ...gap, points: gap.points.map((point) => ({ ...point, weight: 0 })) }, 'out-of-range'],
    [
      'an outcome that never varies',
      { ...gap, points: gap.points.map(({ time }) => ({ time, outcome: 0 })) },
      'no-variation',
    ],
  ])('refuses %s', (_case, refused, reason) => {
    expect(interruptedTimeSeries(refused)).toMatchObject({ computable: false, reason });
  });
});
