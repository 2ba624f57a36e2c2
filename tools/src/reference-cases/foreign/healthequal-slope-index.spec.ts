import { describe, expect, it } from '@jest/globals';
import { relativeIndexAsHealthequal, slopeIndexAsHealthequal } from './healthequal-slope-index.js';

function groupsOf(estimates: readonly number[]) {
  return estimates.map((estimate, index) => ({
    group: `G${index + 1}`,
    order: index + 1,
    estimate,
    standardError: 1,
    population: 100,
  }));
}

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
