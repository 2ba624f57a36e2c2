import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimate, hidden } from '../figure/estimate.builder.js';
import { noDifference } from './scale.js';
import type { Measure } from './scale.js';
import { roundTicks, scaleFor, wholeShareScale } from './scale-for.js';
import { writeTick } from './write-tick.js';

const measures: Measure[] = ['SHARE', 'PERCENTAGE_POINTS', 'RATIO'];

describe('scaleFor', () => {
  it('ends at round numbers around what is drawn', () => {
    const shares = [estimate({ value: 0.61, lower: 0.58, upper: 0.64 }), estimate({ value: 0.74 })];
    expect(scaleFor('SHARE', shares)).toEqual({
      measure: 'SHARE',
      min: 0.55,
      max: 0.75,
      ticks: [0.55, 0.6, 0.65, 0.7, 0.75],
    });
  });

  it('always holds the line of no difference for gaps and ratios', () => {
    expect(scaleFor('PERCENTAGE_POINTS', [estimate({ value: 0.08 })])).toMatchObject({ min: 0, max: 0.08 });
    expect(scaleFor('RATIO', [estimate({ value: 1.3 })])).toMatchObject({ min: 1, max: 1.3 });
  });

  it('is the whole of 0% to 100% where nothing can be drawn', () => {
    expect(scaleFor('SHARE', [hidden])).toEqual(wholeShareScale);
  });

  it('holds every figure with its limits, and never leaves 0% to 100% for shares', () => {
    const figure = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), fc.constantFrom(...measures), (pairs, measure) => {
        const estimates = pairs.map(([a, b]) =>
          estimate({ value: (a + b) / 2, lower: Math.min(a, b), upper: Math.max(a, b) }),
        );
        const { min, max, ticks } = scaleFor(measure, estimates);
        const ends = pairs.flat();
        expect(min).toBeLessThanOrEqual(Math.min(...ends) + 1e-6);
        expect(max).toBeGreaterThanOrEqual(Math.max(...ends) - 1e-6);
        expect(ticks[0]).toBe(min);
        expect(ticks.at(-1)).toBeCloseTo(max, 9);
        expect(ticks.length).toBeLessThanOrEqual(8);
        if (measure === 'SHARE') expect(min >= 0 && max <= 1).toBe(true);
        else expect(min <= (noDifference[measure] ?? 0) && max >= (noDifference[measure] ?? 0)).toBe(true);
      }),
    );
  });
});

describe('roundTicks', () => {
  it('hold every value between the first and the last, in few steps of one length', () => {
    const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), (values) => {
        const ticks = roundTicks(values);
        const [first, last] = [ticks[0] ?? NaN, ticks.at(-1) ?? NaN];
        const slack = (last - first) * 1e-6;
        expect(first).toBeLessThanOrEqual(Math.min(...values) + slack);
        expect(last).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('are there where nothing is drawn', () => expect(roundTicks([])).toEqual([0, 1]));

  it('are numbers that people write, also around a single value', () => {
    expect(roundTicks([0])).toEqual([0, 0.2]);
    expect(roundTicks([40])).toEqual([40, 50]);
  });
});

describe('writeTick', () => {
  it('writes shares in percent, gaps in points with a true minus sign, ratios as they are', () => {
    expect(writeTick('SHARE', 0.4)).toBe('40%');
    expect(writeTick('SHARE', 0.025)).toBe('2.5%');
    expect(writeTick('PERCENTAGE_POINTS', -0.05)).toBe('−5');
    expect(writeTick('RATIO', 1.25)).toBe('1.25');
  });
});
