import { describe, expect, it } from '@jest/globals';
import type { Result } from '@monitor/statistics';
import fc from 'fast-check';
import { decomposeGapChange, isLevellingDown } from './index.js';
import type { GapEnds, GapPart } from './index.js';

const all = (numerator: number, denominator = 10_000): GapPart[] => [{ part: 'all', numerator, denominator }];
const ends = (betterOff: readonly GapPart[], worseOff: readonly GapPart[]): GapEnds => ({ betterOff, worseOff });

function decompose(before: GapEnds, now: GapEnds, polarity: 'HIGH_IS_BETTER' | 'LOW_IS_BETTER' = 'HIGH_IS_BETTER') {
  const found = decomposeGapChange({ before, now, polarity });
  if (!found.computable) throw new Error(found.message);
  return found;
}

function valueOf(result: Result): number {
  if (!result.computable) throw new Error(result.message);
  return result.value;
}

const counts = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
const end = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), counts).map(([part, found]) => ({ part, ...found })),
    { minLength: 1, maxLength: 4, selector: ({ part }) => part },
  )
  .filter((parts) => parts.some(({ denominator }) => denominator > 0));
const twoEnds = fc.record({ betterOff: end, worseOff: end });
const polarity = fc.constantFrom('HIGH_IS_BETTER' as const, 'LOW_IS_BETTER' as const);

describe('decomposeGapChange', () => {
  it('adds up to the change of the gap, whatever the parts, also where parts come and go', () => {
    fc.assert(
      fc.property(twoEnds, twoEnds, polarity, (before, now, good) => {
        const found = decompose(before, now, good);
        const parts = valueOf(found.fromBetterOff) + valueOf(found.fromWorseOff) + found.fromMix;
        expect(parts).toBeCloseTo(found.gapNow - found.gapBefore, 12);
        expect(valueOf(found.change)).toBe(found.gapNow - found.gapBefore);
      }),
    );
  });

  it('has intervals that contain their figure', () => {
    fc.assert(
      fc.property(twoEnds, twoEnds, polarity, (before, now, good) => {
        const { change, fromBetterOff, fromWorseOff } = decompose(before, now, good);
        const stay = (end: 'betterOff' | 'worseOff') =>
          before[end].some(
            ({ part, denominator }) =>
              denominator > 0 && now[end].some((later) => later.part === part && later.denominator > 0),
          );
        const [better, worse] = [stay('betterOff'), stay('worseOff')];
        for (const [result, known] of [
          [change, better || worse],
          [fromBetterOff, better],
          [fromWorseOff, worse],
        ] as const) {
          if (!result.computable) throw new Error('expected a figure');
          // An end of which no part was there in both quarters says nothing about chance.
          expect(result.interval !== null).toBe(known);
          if (!result.interval) continue;
          expect(result.interval.lower).toBeLessThanOrEqual(result.value);
          expect(result.interval.upper).toBeGreaterThanOrEqual(result.value);
        }
      }),
    );
  });

  it('turns every sign when the quarters change places, and does not mind the order of parts', () => {
    fc.assert(
      fc.property(twoEnds, twoEnds, (before, now) => {
        const [there, back] = [decompose(before, now), decompose(now, before)];
        expect(valueOf(back.fromWorseOff)).toBeCloseTo(-valueOf(there.fromWorseOff), 12);
        expect(back.fromMix).toBeCloseTo(-there.fromMix, 12);
        const turned = decompose(ends([...before.betterOff].reverse(), before.worseOff), now);
        expect(valueOf(turned.fromBetterOff)).toBeCloseTo(valueOf(there.fromBetterOff), 12);
      }),
    );
  });

  it('finds no mix where each end is one part', () => {
    const { fromMix, fromWorseOff, fromBetterOff } = decompose(ends(all(6000), all(4000)), ends(all(5800), all(4500)));
    expect(fromMix).toBe(0);
    expect(valueOf(fromWorseOff)).toBeCloseTo(-0.05, 12);
    expect(valueOf(fromBetterOff)).toBeCloseTo(-0.02, 12);
  });

  it('puts a gap that only moves because people are spread differently down to the mix', () => {
    const part = (name: string, share: number, people: number) => ({
      part: name,
      numerator: share * people,
      denominator: people,
    });
    const found = decompose(
      ends(all(6000), [part('North', 0.2, 1000), part('South', 0.6, 1000)]),
      ends(all(6000), [part('North', 0.2, 500), part('South', 0.6, 1500)]),
    );
    expect(found.fromMix).toBeCloseTo(-0.1, 12);
    expect(valueOf(found.fromWorseOff)).toBeCloseTo(0, 12);
  });

  it('counts a falling share as rising towards what is good where low is better', () => {
    const { gapBefore, fromWorseOff } = decompose(
      ends(all(2000), all(5000)),
      ends(all(2000), all(4000)),
      'LOW_IS_BETTER',
    );
    expect(gapBefore).toBeCloseTo(0.3, 12);
    expect(valueOf(fromWorseOff)).toBeCloseTo(-0.1, 12);
  });

  it.each([
    [[], 'too-few-groups'],
    [all(0, 0), 'invalid-population'],
    [all(5, 4), 'invalid-count'],
    [all(-1), 'invalid-count'],
    [all(NaN), 'missing-value'],
    [[...all(1), ...all(2)], 'invalid-argument'],
  ])('refuses an end that is %j as %s', (parts, reason) => {
    const good = ends(all(6000), all(4000));
    const question = { polarity: 'HIGH_IS_BETTER' as const };
    for (const bad of [ends(parts, good.worseOff), ends(good.betterOff, parts)]) {
      expect(decomposeGapChange({ ...question, before: bad, now: good })).toMatchObject({ computable: false, reason });
      expect(decomposeGapChange({ ...question, before: good, now: bad })).toMatchObject({ computable: false, reason });
    }
    expect(decomposeGapChange({ ...question, before: good, now: good, confidence: 0.5 })).toMatchObject({
      reason: 'invalid-confidence',
    });
  });
});

describe('isLevellingDown', () => {
  const before = ends(all(6000), all(4000));

  it.each([
    ['the better-off group fell and the worse-off group stayed', all(5000), all(4020), true],
    ['both fell, the better-off group further', all(4500), all(3800), true],
    ['the worse-off group rose as well', all(5000), all(4500), false],
    ['only the worse-off group rose', all(6000), all(4500), false],
    ['the fall could be chance', all(5990), all(4000), false],
    ['the gap became wider', all(5900), all(3000), false],
  ])('where %s: %#', (_, betterOff, worseOff, expected) => {
    expect(isLevellingDown(decompose(before, ends(betterOff, worseOff)))).toBe(expected);
  });
});
