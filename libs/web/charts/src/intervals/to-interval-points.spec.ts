import { describe, expect, it } from '@jest/globals';
import { estimate, hidden } from '../figure/estimate.builder.js';
import { toIntervalPoints } from './to-interval-points.js';

describe('toIntervalPoints', () => {
  it('draws a figure with its interval in its own row, and no point for a hidden one', () => {
    const rows = [
      { key: 'a', label: 'A', estimate: hidden },
      { key: 'b', label: 'B', estimate: estimate({ value: 0.5, lower: 0.25, upper: 0.625 }) },
      { key: 'c', label: 'C', estimate: estimate({ value: 1 }) },
    ];
    expect(toIntervalPoints(rows)).toEqual([
      { row: 1, value: 0.5, reach: [0.25, 0.125] },
      { row: 2, value: 1, reach: [0, 0] },
    ]);
  });
});
