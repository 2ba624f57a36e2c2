import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analysisOfVariance } from '@monitor/statistics';
import type { Result } from '@monitor/statistics';
import { agreementWithinGroup, averageDeviation, meanAdjustedAgreement } from './index.js';

const scale = { lowest: 1, highest: 5 };
const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 12 });

function valueOf(result: Result): number {
  if (!result.computable) throw new Error(result.message);
  return result.value;
}

describe('figures of multilevel 2.7', () => {
  it.each([
    [[4, 3, 2, 2, 3, 3, 3], 0.7619047619047619, 0.7948717948717948, 0.4897959183673469, 0.42857142857142855],
    [[4, 3, 3], 0.8333333333333334, 0.8857142857142857, 0.4444444444444445, 0.3333333333333333],
    [[4, 1, 4, 5, 3, 3, 3, 2, 3], 0.3194444444444444, 0.3931888544891643, 0.8148148148148149, 0.7777777777777778],
  ])('of ratings %p', (group, within, adjusted, aroundMean, aroundMedian) => {
    expect(valueOf(agreementWithinGroup(group, scale))).toBeCloseTo(within, 12);
    expect(valueOf(meanAdjustedAgreement(group, scale))).toBeCloseTo(adjusted, 12);
    expect(valueOf(averageDeviation(group, 'mean'))).toBeCloseTo(aroundMean, 12);
    expect(valueOf(averageDeviation(group, 'median'))).toBeCloseTo(aroundMedian, 12);
  });
});

describe('refusals', () => {
  it('one rating has no agreement', () => {
    for (const measure of [agreementWithinGroup, meanAdjustedAgreement]) {
      expect(measure([3], scale)).toMatchObject({ reason: 'too-few-observations' });
      expect(measure([3, 6], scale)).toMatchObject({ reason: 'out-of-range' });
    }
    expect(averageDeviation([3], 'mean')).toMatchObject({ reason: 'too-few-observations' });
  });

  it('a mean too near an end has no adjusted agreement, a mean at the end has', () => {
    expect(meanAdjustedAgreement([4, 3], scale)).toMatchObject({ reason: 'undefined-on-scale' });
    expect(valueOf(meanAdjustedAgreement([5, 5], scale))).toBe(1);
  });

  it('groups that do not vary, or of one rating each, have no analysis of variance', () => {
    expect(analysisOfVariance([{ group: 'A', ratings: [1, 2] }])).toMatchObject({ reason: 'too-few-groups' });
    const single = [
      { group: 'A', ratings: [1] },
      { group: 'B', ratings: [2] },
    ];
    expect(analysisOfVariance(single)).toMatchObject({ reason: 'too-few-observations' });
    const flat = single.map(({ group, ratings: [rating] }) => ({ group, ratings: [rating!, rating!] }));
    expect(analysisOfVariance(flat)).toMatchObject({ reason: 'no-variation' });
  });
});

describe('a missing rating', () => {
  it('is left out, and not taken for 0', () => {
    const table = analysisOfVariance([
      { group: 'A', ratings: [2, null, 3, 3] },
      { group: 'B', ratings: [3, 4, 4, 5] },
    ]);
    expect(table).toMatchObject({ computable: true, degreesBetween: 1, degreesWithin: 5 });
    expect(agreementWithinGroup([2, null, 3, 3], scale)).toMatchObject({ groups: { used: 3, missing: 1 } });
  });

  it('changes no figure', () => {
    fc.assert(
      fc.property(ratings, ratings, fc.nat({ max: 2 }), (first, second, place) => {
        const withGap = [...first.slice(0, place), null, ...first.slice(place)];
        for (const measure of [agreementWithinGroup, meanAdjustedAgreement]) {
          const [plain, gapped] = [measure(first, scale), measure(withGap, scale)];
          expect(gapped.computable ? gapped.value : gapped.reason).toBe(plain.computable ? plain.value : plain.reason);
        }
        const varianceOf = (own: readonly (number | null)[]) =>
          analysisOfVariance([
            { group: 'A', ratings: own },
            { group: 'B', ratings: second },
          ]);
        const [plain, gapped] = [varianceOf(first), varianceOf(withGap)];
        if (plain.computable) expect(gapped).toEqual(plain);
        else expect(gapped).toMatchObject({ reason: plain.reason });
      }),
    );
  });
});

it('does not change when the scale is read from the other end', () => {
  fc.assert(
    fc.property(ratings, (drawn) => {
      const mirrored = drawn.map((rating) => 6 - rating);
      for (const measure of [agreementWithinGroup, meanAdjustedAgreement]) {
        const there = measure(drawn, scale);
        const back = measure(mirrored, scale);
        expect(back.computable).toBe(there.computable);
        if (there.computable) expect(valueOf(back)).toBeCloseTo(there.value, 10);
      }
    }),
  );
});
