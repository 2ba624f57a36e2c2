import { describe, expect, it } from '@jest/globals';
import { isUnreliable, shownValue } from '@monitor/domain';
import type { Figure } from '@monitor/domain';
import fc from 'fast-check';
import { estimate, hidden, notReported } from '../figure/estimate.builder.js';
import { groupMark, groupMarks } from './group-mark.js';
import { absentInWords, toEquiplotMarks } from './to-equiplot-marks.js';

const groups = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `g${index}`, label: `Group ${index}`, isCompared: index === 0 }));

function row(shares: readonly Figure[], overall: Figure = hidden) {
  return { key: 'q', label: 'April to June 2026', shares, overall, isAfterBreak: false };
}

/** A figure that is shown, hidden while it still bears a number, or missing. */
const anyShare: fc.Arbitrary<Figure> = fc
  .record({
    value: fc.double({ min: 0, max: 1, noNaN: true }),
    status: fc.constantFrom('PUBLISHED' as const, 'SUPPRESSED' as const, 'NOT_REPORTED' as const),
    isFew: fc.boolean(),
  })
  .map(({ value, status, isFew }) => estimate({ value, status, markers: isFew ? ['LOW_RELIABILITY'] : [] }));

const anyRows = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc
    .array(fc.record({ shares: fc.array(anyShare, { minLength: count, maxLength: count }), overall: anyShare }), {
      maxLength: 12,
    })
    .map((known) => ({
      groups: groups(count),
      rows: known.map(({ shares, overall }) => row(shares, overall)),
    })),
);

describe('toEquiplotMarks', () => {
  it('draws one dot for each share that is shown, in its own row, and none for any other', () => {
    fc.assert(
      fc.property(anyRows, ({ groups: told, rows }) => {
        const { dots, overall } = toEquiplotMarks(told, rows);
        const byPlace = (a: { row: number; group: number }, b: { row: number; group: number }) =>
          a.row - b.row || a.group - b.group;
        const expected = rows.flatMap(({ shares }, at) =>
          shares.flatMap((share, group) => {
            const value = shownValue(share);
            return value === null
              ? []
              : [{ row: at, value, group, isCompared: group === 0, isUnreliable: isUnreliable(share) }];
          }),
        );
        expect([...dots].sort(byPlace)).toEqual(expected);
        expect(overall).toHaveLength(rows.filter((each) => shownValue(each.overall) !== null).length);
      }),
    );
  });

  it('draws lines that hold every dot of their row and end at two of them, whole only where no group is open', () => {
    fc.assert(
      fc.property(anyRows, ({ groups: told, rows }) => {
        const { dots, lines } = toEquiplotMarks(told, rows);
        for (const [at, { shares }] of rows.entries()) {
          const values = dots.filter((dot) => dot.row === at).map(({ value }) => value);
          const line = lines.find((each) => each.row === at);
          expect(line === undefined).toBe(values.length < 2);
          if (line === undefined) continue;
          expect(values).toContain(line.from);
          expect(values).toContain(line.to);
          expect(values.every((value) => value >= line.from && value <= line.to)).toBe(true);
          expect(line.isWhole).toBe(shares.every((share) => shownValue(share) !== null && !isUnreliable(share)));
        }
      }),
    );
  });

  it('draws the two groups that are compared above the others', () => {
    const told = [
      { key: 'a', label: 'A', isCompared: true },
      ...groups(2).map((each) => ({ ...each, isCompared: false })),
    ];
    const { dots } = toEquiplotMarks(told, [row([estimate(), estimate(), estimate()])]);
    expect(dots.map(({ isCompared }) => isCompared)).toEqual([false, false, true]);
  });
});

describe('what stands beside a row', () => {
  it('counts the groups that are not drawn, by their sign', () => {
    expect(absentInWords([hidden, estimate(), hidden, notReported])).toBe('2 groups [c], 1 group [x]');
    expect(absentInWords([estimate()])).toBe('');
  });
});

describe('groupMark', () => {
  it('has a form of its own for each of eight groups, and begins again after them', () => {
    const forms = Array.from({ length: groupMarks }, (_, group) => groupMark(group, 7));
    expect(new Set(forms).size).toBe(8);
    expect(groupMark(groupMarks, 7)).toBe(forms[0]);
  });

  it('keeps to the room that it is given', () => {
    const numbers = Array.from({ length: groupMarks }, (_, group) => groupMark(group, 10)).flatMap((path) =>
      [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Math.abs(Number(number))),
    );
    expect(Math.max(...numbers)).toBeLessThanOrEqual(20);
    expect(numbers.every(Number.isFinite)).toBe(true);
  });
});
