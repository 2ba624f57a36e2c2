import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { xmrChart } from './index.js';
import type { XmrPoint, SpecialCause, XmrOptions } from './index.js';

interface RecordedChart {
  id: string;
  series: XmrPoint[];
  options: XmrOptions;
  expected: {
    baselines: { mean: number; lower: number; upper: number; points: number }[];
    causes: string[];
    near: (boolean | null)[];
    icons: string[];
  };
}

const { cases } = JSON.parse(readFileSync(new URL('fixtures/process-charts.json', import.meta.url), 'utf8')) as {
  cases: RecordedChart[];
};

const labels: Record<SpecialCause, string> = {
  'above-upper-limit': 'Above UCL',
  'below-lower-limit': 'Below LCL',
  'increasing-trend': '7 Point Trend (Increasing)',
  'decreasing-trend': '7 Point Trend (Decreasing)',
  'two-of-three-high': '2 in 3 Above CL',
  'two-of-three-low': '2 in 3 Below CL',
  'shift-above': '7 Points Above CL',
  'shift-below': '7 Points Below CL',
};

describe('charts of NHSRplotthedots 0.2.2', () => {
  it.each(cases)('$id', ({ series, options, expected }) => {
    const chart = xmrChart(series, options);
    if (!chart.computable) throw new Error(chart.message);
    chart.baselines.forEach(({ mean, limits, points }, index) => {
      const recorded = expected.baselines[index]!;
      expect(points).toBe(recorded.points);
      expect(mean).toBeCloseTo(recorded.mean, 10);
      expect(limits!.lower).toBeCloseTo(recorded.lower, 10);
      expect(limits!.upper).toBeCloseTo(recorded.upper, 10);
    });
    const causes = chart.points.map(({ specialCause }) => (specialCause ? labels[specialCause] : 'Common Cause'));
    expect(causes).toEqual(expected.causes);
    expect(chart.points.map(({ nearLimit }) => nearLimit)).toEqual(expected.near);
    const icons = [chart.variation, chart.assurance].filter((icon) => icon !== null);
    expect(icons.map((icon) => icon.replace('-', '_'))).toEqual(expected.icons);
  });
});
