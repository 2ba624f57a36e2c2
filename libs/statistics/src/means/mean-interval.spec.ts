import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meanInterval } from './index.js';

describe('meanInterval', () => {
  it('has no interval where the values are the same but for rounding, whatever their size', () => {
    for (const value of [1e-9, 0.1, 4.2, 1e12]) {
      const result = meanInterval({ values: [value, 3 * value - 2 * value, value] });
      expect(result).toMatchObject({ computable: true, standardError: null, interval: null });
      expect(result.warnings.map(({ code }) => code)).toEqual(['interval-not-computable']);
    }
  });

  it('contains its mean and scales with the values', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 50 }), (drawn, factor) => {
        fc.pre(new Set(drawn).size > 1);
        const plain = meanInterval({ values: drawn });
        const scaled = meanInterval({ values: drawn.map((value) => factor * value) });
        if (!plain.computable || !scaled.computable) throw new Error('both are computable');
        expect(plain.interval!.lower).toBeLessThan(plain.value);
        expect(plain.interval!.upper).toBeGreaterThan(plain.value);
        expect(scaled.standardError!.value / factor).toBeCloseTo(plain.standardError!.value, 9);
      }),
    );
  });
});
