import { describe, expect, it } from '@jest/globals';
import {
  betweenGroupVariance,
  groupDifference,
  groupMeanLogDeviation,
  groupRatio,
  groupTheilIndex,
  meanDifferenceFromMean,
  meanDifferenceFromReference,
  populationAttributableFraction,
  relativeIndexAsHealthequal,
  slopeIndexAsHealthequal,
} from './index.js';

function groupsOf(estimates: readonly (number | null)[]) {
  return estimates.map((estimate, index) => ({
    group: `G${index + 1}`,
    order: index + 1,
    estimate,
    standardError: 1,
    population: 100,
  }));
}

describe('which groups are compared', () => {
  it('is the most against the least advantaged where high is good, the other way round where low is good', () => {
    const groups = groupsOf([10, 20, 40]);
    expect(groupDifference({ ordered: true, direction: 'high-is-good', groups })).toMatchObject({
      value: 30,
      first: 'G3',
      second: 'G1',
    });
    expect(groupDifference({ ordered: true, direction: 'low-is-good', groups })).toMatchObject({ value: -30 });
  });

  it('is the first of tied groups', () => {
    const groups = groupsOf([50, 50, 20, 20]);
    expect(groupDifference({ ordered: false, direction: 'high-is-good', reference: 'G1', groups })).toMatchObject({
      second: 'G3',
    });
  });

  it('does not slide to the next group when an end is missing', () => {
    const groups = groupsOf([null, 20, 40]);
    expect(groupRatio({ ordered: true, direction: 'high-is-good', groups })).toMatchObject({ reason: 'missing-value' });
  });

  it('refuses to divide by a group of zero', () => {
    const groups = groupsOf([0, 20, 40]);
    expect(groupRatio({ ordered: true, direction: 'high-is-good', groups })).toMatchObject({
      reason: 'zero-denominator-group',
    });
  });

  it('refuses a reference group that is not there', () => {
    const groups = groupsOf([10, 20, 40]);
    expect(groupDifference({ ordered: false, direction: 'low-is-good', reference: 'G9', groups })).toMatchObject({
      reason: 'invalid-argument',
    });
  });
});

describe('missing groups', () => {
  it('may be up to 15% of an unordered dimension, and are counted', () => {
    expect(betweenGroupVariance({ groups: groupsOf([1, 2, 3, 4, 5, 6, null]) })).toMatchObject({
      computable: true,
      groups: { used: 6, missing: 1 },
      warnings: [{ code: 'missing-groups' }],
    });
    expect(betweenGroupVariance({ groups: groupsOf([1, 2, 3, 4, 5, null, null]) })).toMatchObject({
      reason: 'too-many-missing',
    });
    expect(betweenGroupVariance({ groups: groupsOf([1, 2, 3, 4, 5, null, null]), allowMissing: true })).toMatchObject({
      computable: true,
    });
  });

  it('do not shift the reference group', () => {
    const options = { weighting: 'equal', maximum: 100, reference: 'G3' } as const;
    expect(meanDifferenceFromReference({ ...options, groups: groupsOf([10, null, 30, 40, 50, 60, 70]) })).toMatchObject(
      {
        value: (20 + 0 + 10 + 20 + 30 + 40) / 6,
      },
    );
    expect(meanDifferenceFromReference({ ...options, groups: groupsOf([1, 2, null, 4, 5, 6, 7]) })).toMatchObject({
      reason: 'missing-value',
    });
  });
});

describe('entropy indices', () => {
  it('are undefined with a group of zero, unless compared with the package that replaces it', () => {
    const groups = groupsOf([0, 20, 30]);
    expect(groupTheilIndex({ groups })).toMatchObject({ reason: 'undefined-on-scale' });
    expect(groupMeanLogDeviation({ groups, compatibility: 'healthequal 1.0.1' })).toMatchObject({
      computable: true,
      warnings: [{ code: 'zero-replaced' }, { code: 'compatibility-mode' }],
    });
  });

  it('multiply the standard error by 1000 as they multiply the index', () => {
    const groups = groupsOf([10, 20, 30]);
    const plain = groupTheilIndex({ groups });
    const compatible = groupTheilIndex({ groups, compatibility: 'healthequal 1.0.1' });
    if (!plain.computable || !compatible.computable) throw new Error('expected two indices');
    expect(plain.standardError?.value).toBeCloseTo(1000 * (compatible.standardError?.value ?? NaN), 10);
  });
});

describe('simulated intervals', () => {
  const options = { weighting: 'population', maximum: 100 } as const;

  it('are the same for the same seed and stay within the range of the indicator', () => {
    const groups = groupsOf([0.5, 50, 99.9]);
    const one = meanDifferenceFromMean({ ...options, groups });
    expect(one).toEqual(meanDifferenceFromMean({ ...options, groups }));
    expect(one).toMatchObject({ seed: 123456 });
    expect(meanDifferenceFromMean({ ...options, groups, seed: 7 })).not.toEqual(one);
  });

  it('end even where hardly any draw is possible', () => {
    const groups = groupsOf([100, 100, 0]).map((group) => ({ ...group, standardError: 1e-9 }));
    expect(meanDifferenceFromMean({ ...options, groups })).toMatchObject({ computable: true });
  });

  it('refuse an estimate above the maximum and too few draws', () => {
    expect(meanDifferenceFromMean({ ...options, groups: groupsOf([10, 20, 101]) })).toMatchObject({
      reason: 'out-of-range',
    });
    expect(meanDifferenceFromMean({ ...options, draws: 10, groups: groupsOf([10, 20, 30]) })).toMatchObject({
      reason: 'invalid-argument',
    });
  });

  it('are left out with a warning when a standard error is missing', () => {
    const groups = groupsOf([10, 20, 30]).map((group, index) => ({ ...group, standardError: index === 1 ? null : 1 }));
    expect(meanDifferenceFromMean({ ...options, groups })).toMatchObject({
      interval: null,
      warnings: [{ code: 'standard-error-missing' }],
    });
  });
});

describe('attributable fraction', () => {
  it('is zero when the reference is not the better one, and -100% when the good end is zero', () => {
    const groups = groupsOf([30, 20, 10]);
    expect(populationAttributableFraction({ ordered: true, direction: 'high-is-good', groups })).toMatchObject({
      value: 0,
      reference: 'G3',
    });
    const zero = groupsOf([30, 20, 0]);
    expect(populationAttributableFraction({ ordered: false, direction: 'low-is-good', groups: zero })).toMatchObject({
      value: -100,
    });
  });

  it('has a standard error in percent, as the figure is', () => {
    const options = { ordered: false, direction: 'high-is-good', scale: 100, groups: groupsOf([10, 20, 30]) } as const;
    const plain = populationAttributableFraction(options);
    const compatible = populationAttributableFraction({ ...options, compatibility: 'healthequal 1.0.1' });
    if (!plain.computable || !compatible.computable) throw new Error('expected two fractions');
    expect(plain.standardError?.value).toBeCloseTo(100 * (compatible.standardError?.value ?? NaN), 10);
  });
});

describe('slope indices as healthequal', () => {
  const options = { scale: 100, model: 'logit' } as const;

  it('say that they are not for publication', () => {
    expect(slopeIndexAsHealthequal({ ...options, groups: groupsOf([10, 20, 30]) })).toMatchObject({
      warnings: [{ code: 'compatibility-mode' }],
    });
  });

  it('refuse separation instead of reporting a huge number, and equal groups', () => {
    expect(relativeIndexAsHealthequal({ ...options, groups: groupsOf([0, 0, 100]) })).toMatchObject({
      reason: 'separation',
    });
    expect(slopeIndexAsHealthequal({ ...options, groups: groupsOf([20, 20, 20]) })).toMatchObject({
      reason: 'no-variation',
    });
    expect(slopeIndexAsHealthequal({ ...options, groups: groupsOf([-5, 20, 20]) })).toMatchObject({
      reason: 'out-of-range',
    });
  });
});
