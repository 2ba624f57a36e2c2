import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../numerics/index.js';
import { syntheticDifferenceInDifferences } from '../index.js';
import type { BlockOutcomes, SyntheticEstimator, SyntheticOptions } from '../index.js';
import { bestWeights } from './best-weights.js';
import { equalWeights, misfit } from './weight-problem.js';
import type { WeightProblem } from './weight-problem.js';

const estimators: SyntheticEstimator[] = [
  'synthetic-difference-in-differences',
  'synthetic-control',
  'difference-in-differences',
];

function compare(options: SyntheticOptions) {
  const comparison = syntheticDifferenceInDifferences(options);
  if (!comparison.computable) throw new Error(comparison.message);
  return comparison;
}

/** Units with levels and trends of their own; the last ones start with an effect. */
function panelOf(seed: number, { controls = 5, treated = 2, before = 6, after = 3, effect = 0 } = {}): BlockOutcomes {
  const random = seededRandom(seed);
  const outcomes = Array.from({ length: controls + treated }, (_, unit) => {
    const [level, trend] = [50 + 8 * random.normal(), 0.4 * random.normal()];
    return Array.from({ length: before + after }, (_outcome, period) => {
      const shift = unit >= controls && period >= before ? effect : 0;
      return level + trend * period + random.normal() + shift;
    });
  });
  return { outcomes, controls, periodsBefore: before };
}

function mapped(panel: BlockOutcomes, change: (outcome: number, unit: number, period: number) => number) {
  const outcomes = panel.outcomes.map((row, unit) => row.map((outcome, period) => change(outcome!, unit, period)));
  return { ...panel, outcomes };
}

describe('the best weights', () => {
  const problem = fc.record({
    seed: fc.integer(),
    count: fc.integer({ min: 2, max: 25 }),
    rows: fc.integer({ min: 2, max: 12 }),
    penalty: fc.constantFrom(1e-6, 0.01, 1, 30),
  });

  it('are at least 0, add up to 1, and no shift of weight between two of them would be better', () => {
    fc.assert(
      fc.property(problem, ({ seed, count, rows, penalty }) => {
        const random = seededRandom(seed);
        const draw = () => Array.from({ length: rows }, () => 3 * random.normal());
        const one: WeightProblem = { columns: Array.from({ length: count }, draw), target: draw(), penalty };
        const { weights } = bestWeights(one, equalWeights(count));
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        const misfits = misfit(one, weights);
        const slopes = one.columns.map(
          (column, j) =>
            column.reduce((sum, value, i) => sum + (value * misfits[i]!) / rows, 0) + penalty ** 2 * weights[j]!,
        );
        const level = Math.min(...slopes);
        const size = Math.max(1, penalty ** 2);
        slopes.forEach((slope, j) => weights[j]! > 0 && expect(Math.abs(slope - level)).toBeLessThan(1e-11 * size));
      }),
      { numRuns: 150 },
    );
  });

  it('do not depend on where the search starts', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const panel = panelOf(seed, { controls: 12 });
        const start = Array.from({ length: 12 }, (_, j) => (j === Math.abs(seed) % 12 ? 1 : 0));
        const plain = compare(panel);
        const moved = compare({ ...panel, tuning: { controlStart: start } });
        plain.controlWeights.forEach((weight, j) => expect(moved.controlWeights[j]).toBeCloseTo(weight, 9));
      }),
      { numRuns: 40 },
    );
  });

  it('are nearly reached by the search that stops early, and never beaten by it', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const panel = panelOf(seed);
      const best = compare(panel);
      const early = compare({ ...panel, weights: 'as-synthdid-0.0.9' });
      expect(early.searches.controls!.objective).toBeGreaterThan(best.searches.controls!.objective - 1e-12);
      expect(Math.abs(early.value - best.value)).toBeLessThan(0.05 * best.noise);
      expect(early.warnings).toMatchObject([{ code: 'compatibility-mode' }]);
    }
  });

  it('are even where all controls are the same', () => {
    const outcomes = [[1, 3, 2, 5], [1, 3, 2, 5], [1, 3, 2, 5], [2, 3, 4, 9]]; // prettier-ignore
    const { controlWeights } = compare({ outcomes, controls: 3, periodsBefore: 3 });
    controlWeights.forEach((weight) => expect(weight).toBeCloseTo(1 / 3, 12));
  });
});

describe('syntheticDifferenceInDifferences', () => {
  it('finds the hand-checked effect: one control meets the treated exactly', () => {
    const outcomes = [[1, 2, 4, 6], [5, 1, 9, 2], [1, 2, 4, 9]]; // prettier-ignore
    const comparison = compare({ outcomes, controls: 2, periodsBefore: 3, estimator: 'synthetic-control' });
    expect(comparison.value).toBeCloseTo(3, 9);
    expect(comparison.controlWeights[0]).toBeCloseTo(1, 9);
    expect(comparison.periodWeights).toEqual([0, 0, 0]);
  });

  it('is the plain difference in differences under even weights', () => {
    const outcomes = [[1, 3, 4, 6], [3, 5, 8, 8], [2, 6, 9, 13]]; // prettier-ignore
    const { value } = compare({ outcomes, controls: 2, periodsBefore: 2, estimator: 'difference-in-differences' });
    expect(value).toBeCloseTo(11 - 4 - (6.5 - 3), 12);
  });

  it.each(estimators)(
    '%s moves with a constant effect, scales with the outcome and ignores common levels',
    (estimator) => {
      fc.assert(
        fc.property(fc.integer(), fc.double({ min: -20, max: 20, noNaN: true }), (seed, effect) => {
          const panel = panelOf(seed);
          const { value } = compare({ ...panel, estimator });
          expect(compare({ ...panelOf(seed, { effect }), estimator }).value).toBeCloseTo(value + effect, 6);
          const thousandfold = mapped(panel, (outcome) => 1000 * outcome);
          expect(compare({ ...thousandfold, estimator }).value / 1000).toBeCloseTo(value, 6);
          const raised = mapped(panel, (outcome, _unit, period) => outcome + 10 * period);
          expect(compare({ ...raised, estimator, tuning: { noise: 1 } }).value).toBeCloseTo(
            compare({ ...panel, estimator, tuning: { noise: 1 } }).value,
            6,
          );
        }),
        { numRuns: 25 },
      );
    },
  );

  it('does not mind the level of a unit', () => {
    const panel = panelOf(3);
    const shifted = mapped(panel, (outcome, unit) => outcome + 7 * unit);
    expect(compare(shifted).value).toBeCloseTo(compare(panel).value, 9);
  });

  it('has an effect curve whose mean is the effect, and paths that part by it', () => {
    const panel = panelOf(11, { effect: 4 });
    const { value, effectCurve, syntheticPath, treatedPath, periodWeights } = compare(panel);
    expect(effectCurve.reduce((sum, effect) => sum + effect, 0) / effectCurve.length).toBeCloseTo(value, 12);
    const gaps = treatedPath.map((outcome, period) => outcome - syntheticPath[period]!);
    const before = periodWeights.reduce((sum, weight, period) => sum + weight * gaps[period]!, 0);
    expect(effectCurve[0]).toBeCloseTo(gaps[6]! - before, 12);
  });

  it('takes observations in any order as well as a block', () => {
    const panel = panelOf(5);
    const observations = panel.outcomes.flatMap((row, unit) =>
      row.map((outcome, at) => ({
        unit: `O${unit}`,
        period: at + 1,
        firstTreated: unit >= panel.controls ? panel.periodsBefore + 1 : null,
        outcome,
      })),
    );
    expect(compare({ observations: observations.reverse() }).value).toBeCloseTo(compare(panel).value, 9);
    const staggered = observations.map((one) => (one.unit === 'O0' ? { ...one, firstTreated: 3 } : one));
    expect(syntheticDifferenceInDifferences({ observations: staggered })).toMatchObject({ reason: 'invalid-argument' });
    expect(syntheticDifferenceInDifferences({ observations: observations.slice(1) })).toMatchObject({
      reason: 'missing-value',
    });
  });

  const panel = panelOf(8);
  it.each<[string, SyntheticOptions, string]>([
    ['one control', { ...panel, outcomes: panel.outcomes.slice(4), controls: 1 }, 'too-few-groups'],
    ['one earlier period', { ...panel, periodsBefore: 1 }, 'too-few-observations'],
    ['no later period', { ...panel, periodsBefore: 9 }, 'not-identified'],
    ['everybody treated', { ...panel, controls: 0 }, 'not-identified'],
    ['nobody treated', { ...panel, controls: 7 }, 'not-identified'],
    ['a constant panel', mapped(panel, () => 0.1 + 0.2), 'no-variation'],
    ['a missing cell', { ...panel, outcomes: [[null, ...panel.outcomes[0]!.slice(1)], ...panel.outcomes.slice(1)] }, 'missing-value'], // prettier-ignore
    ['a figure that is not finite', mapped(panel, (one, unit) => (unit === 2 ? NaN : one)), 'out-of-range'],
    ['rows of different lengths', { ...panel, outcomes: [...panel.outcomes, [1]] }, 'invalid-argument'],
    ['half a control', { ...panel, controls: 2.5 }, 'invalid-argument'],
    ['a start that does not fit', { ...panel, tuning: { controlStart: [1] } }, 'invalid-argument'],
    ['a penalty that cannot be squared', { ...panel, tuning: { noise: 1e200 } }, 'not-finite'],
    ['outcomes that cannot be squared', mapped(panel, (one) => 1e160 * one), 'not-finite'],
    ['a penalty below 0', { ...panel, tuning: { noise: -1 } }, 'out-of-range'],
    ['covariates under the optimum', { ...panel, covariates: [mapped(panel, () => 1).outcomes] }, 'invalid-argument'],
  ])('refuses %s', (_case, refused, reason) => {
    expect(syntheticDifferenceInDifferences(refused)).toMatchObject({ computable: false, reason });
  });
});
