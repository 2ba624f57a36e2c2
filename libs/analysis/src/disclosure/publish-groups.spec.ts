import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclosurePolicyFor } from './disclosure-policy.js';
import type { ExactGroup } from './exact-group.js';
import { publishGroups } from './publish-groups.js';

const people = disclosurePolicyFor({ kind: 'SHARE' });
const exact = (numerator: number, denominator: number, organisations = 5): ExactGroup => ({
  group: 'IMD1',
  numerator,
  denominator,
  organisations,
});
const publish = (row: ExactGroup) => publishGroups([row], people)[0]!;

describe('publishGroups', () => {
  it('rounds counts to the nearest 5 and computes the share from the rounded counts', () => {
    const group = publish(exact(412, 1003));
    expect(group.numerator).toEqual({ status: 'PUBLISHED', value: 410 });
    expect(group.denominator).toEqual({ status: 'PUBLISHED', value: 1005 });
    expect(group.share.value).toBeCloseTo(410 / 1005, 12);
    expect(group.share.lower).toBeLessThan(410 / 1005);
  });

  it.each([0, 1, 7])('hides a count of %i people', (numerator) => {
    const group = publish(exact(numerator, 500));
    expect(group.numerator).toEqual({ status: 'SUPPRESSED', value: null });
    expect(group.share.status).toBe('SUPPRESSED');
  });

  it.each([0, 1, 7])('hides a count that leaves %i people outside', (outside) => {
    expect(publish(exact(500 - outside, 500)).numerator.status).toBe('SUPPRESSED');
  });

  it('shows a count of 8', () => {
    expect(publish(exact(8, 500)).numerator).toEqual({ status: 'PUBLISHED', value: 10 });
  });

  it('hides the denominator too where it is small', () => {
    expect(publish(exact(3, 6)).denominator.status).toBe('SUPPRESSED');
  });

  it('hides figures from fewer than three organisations', () => {
    const group = publish(exact(400, 1000, 2));
    expect([group.numerator.status, group.denominator.status, group.share.status]).toEqual([
      'SUPPRESSED',
      'SUPPRESSED',
      'SUPPRESSED',
    ]);
  });

  it('tells a group that nobody reported from one that is hidden', () => {
    expect(publish(exact(0, 0, 0)).share.status).toBe('NOT_REPORTED');
  });

  it('never lets a published figure narrow a hidden count: all hidden numerators look alike', () => {
    const hidden = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(hidden, hidden, fc.integer({ min: 20, max: 5000 }), (a, b, denominator) => {
        expect(publish(exact(a, denominator))).toEqual(publish(exact(b, denominator)));
      }),
    );
  });

  it('publishes only multiples of 5, a numerator within its denominator, and shares that those two give', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), fc.nat(9), (a, b, organisations) => {
        const group = publish(exact(Math.min(a, b), Math.max(a, b), organisations));
        const { value } = group.numerator;
        if (value === null) return;
        expect(value % 5).toBe(0);
        expect(value).toBeLessThanOrEqual(group.denominator.value!);
        expect(group.share.value).toBeCloseTo(value / group.denominator.value!, 12);
      }),
    );
  });
});
