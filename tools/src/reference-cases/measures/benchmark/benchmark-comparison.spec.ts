import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareByControlLimits, compareByOverlap, compareByOwnLimits } from './index.js';
import type { ControlLimitOptions } from './index.js';

const area = { value: 30, denominator: 150, lower95: 25, upper95: 35, lower998: 20, upper998: 40 };
const spc: ControlLimitOptions = { polarity: 'high-is-good', standardDeviations: 1.96, scale: 100 };

describe('a benchmark against the area’s own limits', () => {
  it.each([
    [30, 'similar', 'similar'],
    [35, 'similar', 'similar'],
    [38, 'worse', 'worse'],
    [45, 'worse', 'worst'],
    [22, 'better', 'better'],
    [15, 'better', 'best'],
  ])('at %p is %s at one level and %s at two', (benchmark, one, two) => {
    expect(compareByOwnLimits(area, benchmark, 'high-is-good')).toMatchObject({ judgement: one });
    expect(compareByOwnLimits(area, benchmark, 'high-is-good', 2)).toMatchObject({ judgement: two });
  });

  it('is only lower or higher where there is no judgement', () => {
    expect(compareByOwnLimits(area, 45, 'no-judgement', 2)).toMatchObject({ judgement: 'lower', level: 0.998 });
  });
});

it('asks both intervals to part before it calls a difference by overlap', () => {
  const benchmark = { value: 37, lower95: 34, upper95: 40 };
  expect(compareByOverlap(area, benchmark, 'high-is-good')).toMatchObject({ judgement: 'similar' });
  expect(compareByOwnLimits(area, 37, 'high-is-good')).toMatchObject({ judgement: 'worse' });
});

it('puts control limits around the benchmark for the area’s own denominator', () => {
  expect(compareByControlLimits(area, 31, spc)).toMatchObject({ judgement: 'similar' });
  expect(compareByControlLimits(area, 45, spc)).toMatchObject({ judgement: 'worse' });
  expect(compareByControlLimits({ ...area, denominator: 10 }, 45, spc)).toMatchObject({ judgement: 'similar' });
});

describe('refusals', () => {
  it('does not compare limits upside down, nor an empty denominator', () => {
    const upsideDown = { ...area, lower95: area.upper95, upper95: area.lower95 };
    expect(compareByOwnLimits(upsideDown, 45, 'low-is-good')).toMatchObject({ reason: 'out-of-range' });
    expect(compareByOverlap(area, { ...upsideDown, value: 40 }, 'low-is-good')).toMatchObject({
      reason: 'out-of-range',
    });
    expect(compareByControlLimits({ ...area, denominator: 0 }, 45, spc)).toMatchObject({
      reason: 'invalid-population',
    });
  });

  it('does not compare an indicator whose polarity is not applicable', () => {
    expect(compareByOwnLimits(area, 45, 'not-applicable')).toMatchObject({ reason: 'invalid-argument' });
  });

  it('does not compare without a value, a limit or a denominator', () => {
    expect(compareByOwnLimits({ ...area, value: null }, 45, 'low-is-good')).toMatchObject({ reason: 'missing-value' });
    expect(compareByOwnLimits({ ...area, upper998: null }, 45, 'low-is-good', 2)).toMatchObject({
      reason: 'missing-value',
    });
    expect(compareByControlLimits({ value: 30 }, 45, spc)).toMatchObject({ reason: 'missing-value' });
    expect(compareByControlLimits(area, 145, spc)).toMatchObject({ reason: 'out-of-range' });
  });
});

it('turns better into worse when polarity turns', () => {
  const opposite: Record<string, string> = { better: 'worse', worse: 'better', best: 'worst', worst: 'best' };
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (benchmark) => {
      const high = compareByOwnLimits(area, benchmark, 'high-is-good', 2);
      const low = compareByOwnLimits(area, benchmark, 'low-is-good', 2);
      if (!high.computable || !low.computable) throw new Error('computable');
      expect(low.judgement).toBe(opposite[high.judgement] ?? 'similar');
    }),
  );
});
