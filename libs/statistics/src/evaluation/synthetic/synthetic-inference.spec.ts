import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../numerics/index.js';
import { syntheticDifferenceInDifferences, syntheticInference } from '../index.js';
import type { BlockOutcomes, SyntheticInferenceOptions } from '../index.js';

function panelOf(seed: number, controls: number, treated: number, effect = 0): BlockOutcomes {
  const random = seededRandom(seed);
  const outcomes = Array.from({ length: controls + treated }, (_, unit) => {
    const level = 50 + 5 * random.normal();
    return Array.from({ length: 10 }, (_outcome, period) => {
      return level + random.normal() + (unit >= controls && period >= 6 ? effect : 0);
    });
  });
  return { outcomes, controls, periodsBefore: 6 };
}

function infer(options: SyntheticInferenceOptions) {
  const inference = syntheticInference(options);
  if (!inference.computable) throw new Error(inference.message);
  return inference;
}

describe('syntheticInference by placebos', () => {
  it('goes through all choices of controls, and says that six of them allow no verdict at 5%', () => {
    const inference = infer(panelOf(1, 6, 1, 30));
    expect(inference).toMatchObject({ isExact: true, pValue: 1 / 7, smallestPValue: 1 / 7 });
    expect(inference.replicates).toHaveLength(6);
    expect(inference.warnings.map(({ code }) => code)).toEqual(['weak-design']);
  });

  it('finds each placebo as the plain comparison without the treated does, under the penalty of the whole panel', () => {
    const panel = panelOf(2, 5, 1);
    const whole = syntheticDifferenceInDifferences(panel);
    if (!whole.computable) throw new Error(whole.message);
    infer(panel).replicates.forEach((replicate, placebo) => {
      const rows = panel.outcomes.slice(0, 5);
      const outcomes = [...rows.filter((_, unit) => unit !== placebo), rows[placebo]!];
      const single = syntheticDifferenceInDifferences({
        outcomes,
        controls: 4,
        periodsBefore: 6,
        tuning: { noise: whole.noise },
      });
      if (!single.computable) throw new Error(single.message);
      expect(replicate).toBeCloseTo(single.value, 9);
    });
  });

  it('gives the lowest p-value of five controls a quarter of the time where nothing happened, not a sixth', () => {
    let lowest = 0;
    for (let seed = 1; seed <= 300; seed++) if (infer(panelOf(seed, 5, 1)).pValue! < 0.17) lowest++;
    // Why the documentation sends whoever needs an exact p-value to randomisationInference.
    expect(lowest / 300).toBeGreaterThan(0.2);
    expect(lowest / 300).toBeLessThan(0.3);
  });

  it('draws placebos where there are too many, the same for the same seed', () => {
    const panel = panelOf(3, 26, 5);
    const options = { ...panel, estimator: 'difference-in-differences', replications: 300, seed: 4 } as const;
    const [drawn, again] = [infer(options), infer(options)];
    expect(drawn).toMatchObject({ isExact: false, seed: 4, replicates: again.replicates });
    expect(drawn.smallestPValue).toBeCloseTo(1 / 301, 12);
  });

  it('takes draws made elsewhere', () => {
    const panel = panelOf(4, 4, 1);
    const all = infer(panel).replicates;
    const draws = [[1, 2, 3, 0], [0, 1, 2, 3]]; // prettier-ignore
    const drawn = infer({ ...panel, draws }).replicates;
    expect(drawn[0]).toBeCloseTo(all[0]!, 9);
    expect(drawn[1]).toBeCloseTo(all[3]!, 9);
  });
});

describe('syntheticInference by jackknife and bootstrap', () => {
  const panel = panelOf(5, 12, 4, 3);

  it('leaves out each unit once under the weights of the whole', () => {
    const { replicates, standardError, value } = infer({ ...panel, uncertainty: 'jackknife' });
    expect(replicates).toHaveLength(16);
    const mean = replicates.reduce((sum, one) => sum + one, 0) / 16;
    const squares = replicates.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    expect(standardError!.value).toBeCloseTo(Math.sqrt((15 / 16) * squares), 12);
    expect(value).toBeGreaterThan(1);
  });

  it('draws units with controls and treated among them, the same for the same seed', () => {
    const options = { ...panel, uncertainty: 'bootstrap', replications: 50, seed: 9 } as const;
    const drawn = infer(options);
    expect(drawn.resamples.every(({ rows, controls }) => controls > 0 && controls < rows.length)).toBe(true);
    expect(infer(options).standardError).toEqual(drawn.standardError);
    expect(drawn).toMatchObject({ pValue: null, smallestPValue: null, seed: 9 });
    expect(drawn.interval!.lower).toBeLessThan(drawn.value);
  });

  it('gives the treated alone the weight where a resample keeps one control', () => {
    const draws = [[0, 0, 0, 4], [0, 4, 4, 5], [1, 4, 5, 5]].map((draw) => [...draw, 5, 5]); // prettier-ignore
    const { replicates } = infer({ ...panelOf(6, 4, 2), uncertainty: 'bootstrap', draws });
    expect(replicates.every(Number.isFinite)).toBe(true);
  });
});

describe('syntheticInference refuses', () => {
  it.each<[string, SyntheticInferenceOptions, string]>([
    ['as many treated as controls for placebos', panelOf(7, 3, 3), 'too-few-groups'],
    ['one treated unit for the jackknife', { ...panelOf(7, 5, 1), uncertainty: 'jackknife' }, 'too-few-groups'],
    ['one treated unit for the bootstrap', { ...panelOf(7, 5, 1), uncertainty: 'bootstrap' }, 'too-few-groups'],
    ['one control', panelOf(7, 1, 2), 'too-few-groups'],
    ['half a replication', { ...panelOf(7, 5, 2), uncertainty: 'bootstrap', replications: 0.5 }, 'out-of-range'],
    ['an order without a control', { ...panelOf(7, 4, 1), draws: [[0, 1, 2, 2], [0, 1, 2, 3]] }, 'invalid-argument'], // prettier-ignore
    ['a draw without treated', { ...panelOf(7, 2, 2), uncertainty: 'bootstrap', draws: [[0, 0, 1, 1]] }, 'invalid-argument'], // prettier-ignore
    ['a level of 20%', { ...panelOf(7, 5, 2), confidence: 0.2 }, 'invalid-confidence'],
  ])('%s', (_case, options, reason) => {
    expect(syntheticInference(options)).toMatchObject({ computable: false, reason });
  });

  it('to tell an error where controls change alike, and says so', () => {
    const outcomes = [[1, 3, 2, 5], [2, 4, 3, 6], [3, 5, 4, 7], [2, 4, 6, 9]]; // prettier-ignore
    const inference = infer({ outcomes, controls: 3, periodsBefore: 2 });
    expect(inference).toMatchObject({ standardError: null, interval: null });
    expect(inference.warnings.map(({ code }) => code)).toContain('interval-not-computable');
  });
});
