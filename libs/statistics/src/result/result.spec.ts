import { describe, expect, it } from '@jest/globals';
import { confidenceLevel, criticalValue, estimate } from './index.js';

const groups = { used: 3, missing: 0 };

describe('estimate', () => {
  it('never lets a value through that is not a finite number', () => {
    expect(estimate({ value: NaN, groups })).toMatchObject({ computable: false, reason: 'not-finite' });
    expect(estimate({ value: Infinity, groups })).toMatchObject({ computable: false, reason: 'not-finite' });
    expect(estimate({ value: 0, groups })).toMatchObject({ computable: true, value: 0 });
  });

  it('drops an interval or standard error that is not finite, and says so', () => {
    const interval = { lower: NaN, upper: 1, level: 0.95, method: 'normal' };
    expect(estimate({ value: 1, interval, groups })).toMatchObject({
      interval: null,
      warnings: [{ code: 'interval-not-computable' }],
    });
    expect(estimate({ value: 1, standardError: { value: NaN, scale: 'log' }, groups })).toMatchObject({
      standardError: null,
    });
  });
});

describe('confidenceLevel', () => {
  it('takes shares from 0.9 and percentages from 90', () => {
    expect(confidenceLevel(0.9)).toBe(0.9);
    expect(confidenceLevel(99.8)).toBeCloseTo(0.998, 12);
    expect(confidenceLevel(undefined)).toBe(0.95);
  });

  it.each([0.5, 1, 89, 100, 101, NaN, -1])('refuses %d', (confidence) => {
    expect(confidenceLevel(confidence)).toMatchObject({ reason: 'invalid-confidence' });
  });

  it('covers its level with full precision', () => {
    expect(criticalValue(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(criticalValue(0.998)).toBeCloseTo(3.090232306167813, 12);
  });
});
