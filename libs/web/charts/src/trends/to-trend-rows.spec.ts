import { describe, expect, it } from '@jest/globals';
import { estimate, hidden, notReported } from '../figure/estimate.builder.js';
import { axisKeys } from './axis-keys.js';
import { toTrendRows } from './to-trend-rows.js';
import type { TrendPoint } from './trend-point.js';

function points(...estimates: TrendPoint['estimate'][]): TrendPoint[] {
  return estimates.map((each, index) => ({
    key: `q${index + 1}`,
    label: [`Q${index + 1}`, '2026'] as const,
    estimate: each,
  }));
}

const shown = estimate({ value: 0.4, lower: 0.3, upper: 0.5 });

describe('toTrendRows', () => {
  it('draws a series without gaps as one stretch with its interval', () => {
    const { rows, stretches } = toTrendRows(points(shown, shown), []);
    expect(stretches).toHaveLength(1);
    expect(rows[1]).toMatchObject({ moment: 1, absent: null, value0: 0.4, band0: [0.3, 0.5] });
  });

  it('joins nothing across a hidden or unreported quarter, and keeps its sign in its place', () => {
    const { rows, stretches } = toTrendRows(points(shown, hidden, shown, notReported), []);
    expect(stretches.map((stretch) => stretch.map(({ key }) => key))).toEqual([['q1'], ['q3']]);
    expect(rows.map(({ absent }) => absent)).toEqual([null, '[c]', null, '[x]']);
    expect(rows[1]).toEqual({ moment: 1, absent: '[c]' });
  });

  it('joins nothing across a break in the series', () => {
    const { rows, stretches } = toTrendRows(points(shown, shown, shown), ['q2']);
    expect(stretches.map((stretch) => stretch.length)).toEqual([1, 2]);
    expect(rows[0]).not.toHaveProperty('value1');
    expect(rows[1]).not.toHaveProperty('value0');
  });

  it('draws no band where a figure has no interval', () => {
    expect(toTrendRows(points(estimate({ value: 0.4 })), []).rows[0]).toEqual({ moment: 0, absent: null, value0: 0.4 });
  });
});

describe('axisKeys', () => {
  it('names the last moment always, and evenly as many as there is room for', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(axisKeys(keys, 6)).toEqual(keys);
    expect(axisKeys(keys, 3)).toEqual(['c', 'f']);
    expect(axisKeys(keys, 1)).toContain('f');
    expect(axisKeys(['a'], 3)).toEqual(['a']);
    expect(axisKeys([], 3)).toEqual([]);
  });
});
