import { describe, expect, it } from '@jest/globals';
import { stratifierDefinition } from '@monitor/domain';
import fc from 'fast-check';
import { groupsOfSums } from '../publication/published-groups.builder.js';
import { fifths, sharesOf } from './area-findings.builder.js';
import { overallShare } from './overall-share.js';

const definition = stratifierDefinition('DEPRIVATION');
const codes = definition.groups.map(({ code }) => code);
const everybody = (share: number) => sharesOf(Object.fromEntries(codes.map((code) => [code, share])));

describe('the share of all people', () => {
  it('lies between those of the groups, and is theirs where they are alike', () => {
    expect(overallShare(groupsOfSums(everybody(0.4), definition)).value).toBeCloseTo(0.4, 9);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 980 }), { minLength: codes.length, maxLength: codes.length }),
        (drawn) => {
          const sums = Object.fromEntries(
            codes.map((code, at) => [code, [(drawn[at] ?? 0) * 5, 5000 + at * 500] as const]),
          );
          const groups = groupsOfSums(sums, definition);
          const shares = groups.flatMap(({ share }) => share.value ?? []);
          const { value } = overallShare(groups);
          expect(value).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
        },
      ),
    );
  });

  it('is that of people and not of groups: a large group weighs more', () => {
    const sums = { ...everybody(0.2), IMD1: [9_000, 10_000] as const, IMD5: [10_000, 100_000] as const };
    const groups = groupsOfSums(sums, definition);
    const [inside, all] = groups.reduce(
      ([n, d], { numerator, denominator }) => [n + (numerator.value ?? 0), d + (denominator.value ?? 0)],
      [0, 0],
    );
    expect(overallShare(groups).value).toBeCloseTo(inside / all, 12);
  });

  it('is not told where a group is hidden or missing: the rest would pass for everybody', () => {
    const withHidden = groupsOfSums({ ...everybody(0.4), IMD3: [2, 10_000] }, definition);
    expect(withHidden.some(({ numerator }) => numerator.value === null)).toBe(true);
    expect(overallShare(withHidden)).toMatchObject({ status: 'NOT_COMPUTABLE', value: null });
    expect(overallShare(groupsOfSums(fifths(0.4, 0.6), definition))).toMatchObject({ value: null });
    expect(overallShare([])).toMatchObject({ status: 'NOT_REPORTED', value: null });
  });
});
