import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betaConvergence, sigmaConvergence } from './index.js';
import type { RegionSeries } from './index.js';
import type { Result } from '../result/index.js';

/** Regions whose distance from 60 shrinks by the same share in every period. */
function drawingTogether(share: number): RegionSeries[] {
  return [40, 50, 55, 70, 80].map((start, index) => ({
    region: String(index),
    values: [0, 1, 2, 3].map((period) => 60 + (start - 60) * (1 - share) ** period),
    population: 100 * (index + 1),
  }));
}

const panels = fc
  .array(fc.array(fc.double({ min: 1, max: 99, noNaN: true }), { minLength: 4, maxLength: 4 }), {
    minLength: 3,
    maxLength: 12,
  })
  .map((drawn) =>
    drawn.map((values, index): RegionSeries => ({ region: String(index), values, population: index + 1 })),
  );

function scattered(series: readonly RegionSeries[]): RegionSeries[] {
  return series.map((each, i) => ({
    ...each,
    values: each.values.map((value, j) => value! + 1e-5 * Math.sin(i * 7 + j)),
  }));
}

function computed<Extra extends object>(result: Result<Extra>) {
  if (!result.computable) throw new Error(result.message);
  return result;
}

describe('β-convergence', () => {
  it('is the share of the gap that closes over the time observed', () => {
    expect(computed(betaConvergence(scattered(drawingTogether(0.2)))).value).toBeCloseTo(0.8 ** 3 - 1, 4);
    expect(computed(betaConvergence(scattered(drawingTogether(-0.2)))).value).toBeGreaterThan(0);
  });

  it('always warns of regression to the mean', () => {
    expect(betaConvergence(scattered(drawingTogether(0.2))).warnings).toHaveLength(1);
  });

  it('finds no variation where regions draw together on a line, whatever their size', () => {
    for (const size of [1e-9, 0.1, 1, 1e9]) {
      const exact = drawingTogether(0.2).map((each) => ({
        ...each,
        values: each.values.map((value) => size * value!),
      }));
      expect(betaConvergence(exact)).toMatchObject({ computable: false, reason: 'no-variation' });
      expect(sigmaConvergence(exact)).toMatchObject({
        computable: true,
        standardError: null,
        warnings: [{ code: 'standard-error-missing' }],
      });
    }
  });
});

describe('σ-convergence', () => {
  it('is the slope of the log spread: all series that shrink by one share shrink together', () => {
    const result = computed(sigmaConvergence(drawingTogether(0.2)));
    expect(result.value).toBeCloseTo(Math.log(0.8), 10);
    expect(result.variationTau).toBeCloseTo(-1, 12);
    expect(result.varianceRatio).toBeCloseTo(0.8 ** -6, 8);
    expect(result.rankStability).toBeCloseTo(1, 12);
  });

  it('does not change with the unit, and turns when time turns', () => {
    fc.assert(
      fc.property(panels, (drawn) => {
        const there = sigmaConvergence(drawn);
        if (!there.computable) return;
        const scaled = drawn.map((each) => ({ ...each, values: each.values.map((value) => value! * 10) }));
        expect(computed(sigmaConvergence(scaled)).value).toBeCloseTo(there.value, 8);
        const back = drawn.map((each) => ({ ...each, values: [...each.values].reverse() }));
        expect(computed(sigmaConvergence(back)).value).toBeCloseTo(-there.value, 8);
        expect(there.varianceRatioPValue).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('refusals', () => {
  const regions = drawingTogether(0.2);
  it('says why there is no figure', () => {
    expect(betaConvergence(regions.slice(0, 2))).toMatchObject({ reason: 'too-few-groups' });
    const short = regions.map((each) => ({ ...each, values: each.values.slice(0, 1) }));
    expect(betaConvergence(short)).toMatchObject({ reason: 'too-few-observations' });
    const ragged = [{ ...regions[0]!, values: [1] }, ...regions];
    expect(sigmaConvergence(ragged)).toMatchObject({ reason: 'invalid-argument' });
    const alike = regions.map((each) => ({ ...each, values: [50, 50, 50, 50] }));
    expect(betaConvergence(alike)).toMatchObject({ reason: 'no-variation' });
    expect(sigmaConvergence(alike)).toMatchObject({ reason: 'no-variation' });
    expect(betaConvergence([...regions, regions[0]!])).toMatchObject({ reason: 'invalid-argument' });
    const endless = regions.map((each) => ({ ...each, values: [50, Infinity, 50, 50] }));
    expect(sigmaConvergence(endless)).toMatchObject({ reason: 'out-of-range' });
    const nobody = regions.map((each) => ({ ...each, population: 0 }));
    expect(sigmaConvergence(nobody)).toMatchObject({ reason: 'invalid-population' });
  });

  it('leaves out a region with a gap and counts it', () => {
    const gap = [...scattered(regions), { region: 'gap', values: [1, null, 2, 3], population: 1 }];
    expect(betaConvergence(gap)).toMatchObject({ groups: { used: 5, missing: 1 } });
  });
});
