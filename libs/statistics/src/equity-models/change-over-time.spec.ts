import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeOfEstimate, gradientTrend, inequalityByPeriod, trendOfEstimates } from './index.js';
import type { GradientErrors, PeriodCounts } from './index.js';

/** Five groups over some periods, the gradient of their shares falling by the given amount a period. */
function narrowing(periods: number, fall: number): PeriodCounts[] {
  return Array.from({ length: periods }, (_, t) =>
    [1, 2, 3, 4, 5].map((order) => ({
      period: t + 1,
      group: `Q${order}`,
      order,
      numerator: Math.round(1000 * (0.5 + (0.4 - fall * t) * ((order - 0.5) / 5 - 0.5)) + ((order * 7 + t * 3) % 5)),
      denominator: 1000,
    })),
  ).flat();
}

describe('inequalityByPeriod', () => {
  it('gives every period its own index, in order of time', () => {
    const periods = inequalityByPeriod({ counts: narrowing(4, 0.1).reverse() });
    expect(periods.map(({ period }) => period)).toEqual([1, 2, 3, 4]);
    const indices = periods.map(({ slopeIndex }) => (slopeIndex.computable ? slopeIndex.value : NaN));
    expect(indices[0]!).toBeGreaterThan(indices[3]!);
  });

  it('refuses one period without refusing the others', () => {
    const counts = narrowing(2, 0).map((counted) => (counted.period === 1 ? { ...counted, numerator: null } : counted));
    const [first, second] = inequalityByPeriod({ counts });
    expect(first!.slopeIndex).toMatchObject({ computable: false, reason: 'too-few-groups' });
    expect(second!.slopeIndex).toMatchObject({ computable: true });
  });
});

describe('changeOfEstimate', () => {
  const measured = fc.record({
    value: fc.double({ min: -10, max: 10, noNaN: true }),
    standardError: fc.double({ min: 0.001, max: 5, noNaN: true }),
  });

  it('changes sign when the two are exchanged', () => {
    fc.assert(
      fc.property(measured, measured, (earlier, later) => {
        const there = changeOfEstimate({ earlier, later });
        const back = changeOfEstimate({ earlier: later, later: earlier });
        expect(there).toMatchObject({ computable: true });
        if (!there.computable || !back.computable) return;
        expect(back.value).toBeCloseTo(-there.value, 12);
        expect(back.pValue).toBeCloseTo(there.pValue, 12);
      }),
    );
  });

  it('refuses a figure without uncertainty', () => {
    const known = { value: 1, standardError: 1 };
    const reason = 'out-of-range';
    expect(changeOfEstimate({ earlier: known, later: { value: 1, standardError: 0 } })).toMatchObject({ reason });
  });
});

describe('trendOfEstimates', () => {
  const points = [3, 1, 4, 1, 5].map((value, i) => ({ time: i, value, standardError: 0.5 + i / 10 }));

  it('widens when the figures scatter beyond their standard errors', () => {
    const fixed = trendOfEstimates({ points, heterogeneity: 'fixed' });
    const random = trendOfEstimates({ points, heterogeneity: 'DerSimonian-Laird' });
    if (!fixed.computable || !random.computable) throw new Error('both trends exist');
    expect(random.betweenVariance).toBeGreaterThan(0);
    expect(random.standardError!.value).toBeGreaterThan(fixed.standardError!.value);
  });

  it('scales with the unit of time', () => {
    const inYears = points.map((point) => ({ ...point, time: point.time / 4 }));
    const perQuarter = trendOfEstimates({ points, heterogeneity: 'fixed' });
    const perYear = trendOfEstimates({ points: inYears, heterogeneity: 'fixed' });
    if (perQuarter.computable && perYear.computable) expect(perYear.value).toBeCloseTo(4 * perQuarter.value, 10);
  });

  it.each([
    ['two periods', points.slice(0, 2), 'too-few-observations'],
    ['one single time', points.map((point) => ({ ...point, time: 1 })), 'no-variation'],
    ['a standard error of 0', points.map((point) => ({ ...point, standardError: 0 })), 'out-of-range'],
  ])('refuses %s', (_case, refused, reason) => {
    expect(trendOfEstimates({ points: refused, heterogeneity: 'fixed' })).toMatchObject({ computable: false, reason });
  });
});

describe('gradientTrend', () => {
  it('finds a narrowing gradient on either scale and with every kind of error', () => {
    for (const model of ['logit', 'linear'] as const) {
      for (const standardErrors of ['model', 'HC1', 'CR0', 'CR1', 'CR2'] satisfies GradientErrors[]) {
        const trend = gradientTrend({ counts: narrowing(6, 0.05), model, standardErrors });
        expect(trend).toMatchObject({ computable: true });
        expect(trend.computable && trend.value).toBeLessThan(0);
      }
    }
  });

  it('uses CR2 with fewer degrees of freedom than groups unless told otherwise', () => {
    const trend = gradientTrend({ counts: narrowing(6, 0.05), model: 'logit' });
    if (!trend.computable) throw new Error(trend.message);
    expect(trend.interval!.method).toBe('Wald, CR2');
    expect(trend.terms[3]!.degreesOfFreedom).toBeLessThan(4);
  });

  it('warns of few clusters where the uncorrected form is asked for', () => {
    const trend = gradientTrend({ counts: narrowing(6, 0.05), model: 'logit', standardErrors: 'CR1' });
    expect(trend.warnings.map(({ code }) => code)).toContain('few-clusters');
  });

  it('finds no variation in shares on the model, and none identified by two groups that explain themselves', () => {
    for (const size of [1, 1000]) {
      const counts = [1, 2, 3].flatMap((period) =>
        [1, 2, 3].map((order) => ({
          period,
          group: `Q${order}`,
          order,
          numerator: size * (50 + 3 * period * order),
          denominator: 100 * size,
        })),
      );
      for (const standardErrors of ['model', 'HC1', 'CR0', 'CR1', 'CR2'] satisfies GradientErrors[]) {
        const exact = gradientTrend({ counts, model: 'linear', standardErrors });
        expect(exact).toMatchObject({ computable: false, reason: 'no-variation' });
        const pairs = narrowing(6, 0.05).filter(({ order }) => order <= 2);
        const refused = gradientTrend({ counts: pairs, model: 'linear', standardErrors });
        const isClustered = standardErrors.startsWith('CR');
        if (isClustered) expect(refused).toMatchObject({ computable: false, reason: 'not-identified' });
      }
    }
  });

  it('refuses a single period', () => {
    const reason = 'not-identified';
    expect(gradientTrend({ counts: narrowing(1, 0), model: 'linear' })).toMatchObject({ computable: false, reason });
  });
});
