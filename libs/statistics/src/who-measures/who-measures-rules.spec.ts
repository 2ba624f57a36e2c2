import { describe, expect, it } from '@jest/globals';
import {
  betweenGroupVariance,
  groupDifference,
  groupRatio,
  meanDifferenceFromMean,
  meanDifferenceFromReference,
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
