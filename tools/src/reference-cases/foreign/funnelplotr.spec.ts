import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { FunnelKind, FunnelUnit } from '@monitor/statistics';
import { funnelBy } from '@monitor/statistics/parts';
import { funnelPlotR } from './funnelplotr.js';

interface RecordedFunnel {
  id: string;
  kind: FunnelKind;
  trim: number;
  adjust: boolean;
  multiplier: number;
  units: FunnelUnit[];
  expected: {
    dispersion: number;
    betweenVariance: number;
    scores: number[];
    adjusted998: [number, number][];
    limits95: [number, number][];
  };
}

const { cases } = JSON.parse(readFileSync(new URL('fixtures/overdispersed-funnels.json', import.meta.url), 'utf8')) as {
  cases: RecordedFunnel[];
};

describe('funnels of FunnelPlotR 0.6.0, in its own way', () => {
  it.each(cases)('$id', ({ units, expected, kind, trim, adjust, multiplier }) => {
    const roundExpected = kind === 'standardised-log';
    const limits = adjust ? 'adjusted' : 'chance';
    const funnel = funnelBy(funnelPlotR, units, { kind, trim, limits, multiplier, roundExpected });
    if (!funnel.computable) throw new Error(funnel.message);
    expect(funnel.dispersion).toBeCloseTo(expected.dispersion, 8);
    expect(funnel.betweenVariance).toBeCloseTo(expected.betweenVariance, 10);
    funnel.units.forEach(({ score, adjusted998, limits95 }, index) => {
      expect(score).toBeCloseTo(expected.scores[index]!, 8);
      expect(adjusted998.lower).toBeCloseTo(expected.adjusted998[index]![0], 8);
      expect(adjusted998.upper).toBeCloseTo(expected.adjusted998[index]![1], 8);
      expect(limits95.lower).toBeCloseTo(expected.limits95[index]![0], 8);
      expect(limits95.upper).toBeCloseTo(expected.limits95[index]![1], 8);
    });
  });
});
