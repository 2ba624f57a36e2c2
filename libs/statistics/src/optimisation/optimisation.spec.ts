import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brentMinimum, brentRoot, gridThenBrent } from './index.js';

describe('brentRoot', () => {
  it('finds the root of a rising cubic wherever it lies', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (root) => {
        const found = brentRoot((x) => (x - root) ** 3 + (x - root), -10, 10, 1e-12);
        expect(found).toBeCloseTo(root, 9);
      }),
    );
  });

  it('gives a limit back that is a root itself', () => {
    expect(brentRoot((x) => x, 0, 1, 1e-9)).toBe(0);
    expect(brentRoot((x) => x - 1, 0, 1, 1e-9)).toBe(1);
  });
});

describe('brentMinimum', () => {
  it('finds the bottom of a valley wherever it lies', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (bottom) => {
        const { at, value } = brentMinimum((x) => Math.cosh(x - bottom), -5, 5);
        expect(at).toBeCloseTo(bottom, 6);
        expect(value).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is not misled by a second, shallower valley after a search on a grid', () => {
    const twoValleys = (x: number) => (x * x - 4) ** 2 + x;
    expect(gridThenBrent(twoValleys, -4, 4).at).toBeCloseTo(-2.03, 2);
  });
});
