import { describe, expect, it } from '@jest/globals';
import type { Result } from '../../result/index.js';
import { largestBend } from './bend-before.js';
import { shrinkingPath } from './shrinking-path.js';
import { truncatedNormalQuantile } from './truncated-normal.js';
import { vertexSearch } from './vertex-search.js';

function computed<Extra extends object>(result: Result<Extra>) {
  if (!result.computable) throw new Error(result.message);
  return result;
}

describe('largestBend', () => {
  it('has limits around the bend that is seen, and a lower one of 0 where none is certain', () => {
    const wide = computed(
      largestBend({
        before: [3, 1],
        covariance: [
          [1, 0],
          [0, 1],
        ],
      }),
    );
    // The path 3, 1, 0 falls by 2, then by 1; the bend has variance 1 + 4.
    expect(wide.value).toBe(1);
    expect(wide.upperLimit).toBeCloseTo(1 + 1.6448536269514722 * Math.sqrt(5), 9);
    expect(wide.lowerLimit).toBe(0);
    const sure = computed(
      largestBend({
        before: [3, 1],
        covariance: [
          [1e-4, 0],
          [0, 1e-4],
        ],
      }),
    );
    expect(sure.lowerLimit).toBeCloseTo(1 - 1.6448536269514722 * Math.sqrt(5e-4), 4);
    expect(largestBend({ before: [3], covariance: [[1]] })).toMatchObject({ reason: 'too-few-observations' });
  });
});

describe('the parts of the interval', () => {
  it('lets variables leave 0 one after the other, down to the minimum without a penalty', () => {
    // Independent variables: each is its own minimum, drawn in by the penalty.
    const path = shrinkingPath({
      curvature: [
        [1, 0],
        [0, 2],
      ],
      slope: [-3, 4],
    });
    const corners = [
      [0, 0],
      [0, -0.5],
      [3, -2],
    ];
    expect(path).toHaveLength(3);
    path.forEach((at, i) => at.forEach((value, j) => expect(value).toBeCloseTo(corners[i]![j]!, 12)));
    expect(shrinkingPath({ curvature: [[1]], slope: [0] })).toEqual([[0]]);
  });

  it('finds the best of three corners, whatever came before', () => {
    const search = vertexSearch([[1, 2, 4]], [1])!;
    expect(search([1, 1, 1]).value).toBeCloseTo(1, 12);
    expect(search([0, 0, 8]).value).toBeCloseTo(2, 12);
    expect(Array.from(search([0, 3, 1]).multipliers)).toEqual([0, 0.5, 0]);
    expect(
      vertexSearch(
        [
          [1, 1],
          [1, 2],
        ],
        [1, 0],
      ),
    ).toBeNull();
  });

  it('cuts a normal distribution off, far out too', () => {
    expect(truncatedNormalQuantile(0.5, -1, 1)).toBeCloseTo(0, 12);
    expect(truncatedNormalQuantile(0.95, -Infinity, Infinity)).toBeCloseTo(1.6448536269514722, 12);
    // An exponential of rate 50 to a first order.
    expect(truncatedNormalQuantile(0.5, 50, Infinity)).toBeCloseTo(50 + Math.log(2) / 50, 4);
    expect(truncatedNormalQuantile(0.5, 50, 50.001)).toBeGreaterThan(50);
  });
});
