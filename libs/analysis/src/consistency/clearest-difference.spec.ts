import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clearestDifference, comparisonsIn } from './clearest-difference.js';
import type { AreaDistributions } from './clearest-difference.js';
import { consistencyFinding } from './consistency-finding.js';
import { statusDistribution } from './status-distribution.js';

const keys = ['D1', 'D2', 'D3', 'D4', 'D5'];

/** An area in which so many of its organisations have a column in place. */
function areaOf(areaName: string, organisations: number, inPlace: readonly number[]) {
  const cells = inPlace.map((count, index) =>
    statusDistribution({
      key: keys[index] ?? '',
      organisations,
      counts: { IMPLEMENTED: count, PLANNED: organisations - count },
    }),
  );
  return { areaName, organisations, accepted: organisations, expected: organisations, cells };
}

const anyArea = fc
  .integer({ min: 1, max: 60 })
  .chain((organisations) =>
    fc.tuple(fc.constant(organisations), fc.array(fc.nat(organisations), { minLength: 3, maxLength: 3 })),
  );
const anyAreas = fc
  .array(anyArea, { minLength: 2, maxLength: 8 })
  .map((areas) => areas.map(([organisations, inPlace], index) => areaOf(`Area ${index}`, organisations, inPlace)));

function findingOf(areas: (AreaDistributions & { accepted: number; expected: number })[], shown = keys) {
  const columns = shown.map((key) => ({ key, label: key }));
  return consistencyFinding({ areasName: 'regions', quarterLabel: 'July to September 2026', columns, areas });
}

describe('the clearest difference', () => {
  it('is the same whatever order areas and columns come in', () => {
    fc.assert(
      fc.property(anyAreas, (areas) => {
        const one = clearestDifference(areas, keys, 0.99);
        const other = clearestDifference([...areas].reverse(), [...keys].reverse(), 0.99);
        expect(other?.atLeast ?? null).toBe(one?.atLeast ?? null);
      }),
    );
  });

  it('lies apart at the least no further than the two shares do', () => {
    fc.assert(
      fc.property(anyAreas, (areas) => {
        const found = clearestDifference(areas, keys, 0.95);
        if (found === null) return;
        const apart = (found.high.cell.inPlace.value ?? 0) - (found.low.cell.inPlace.value ?? 0);
        expect(found.atLeast).toBeGreaterThan(0);
        expect(found.atLeast).toBeLessThanOrEqual(apart + 1e-12);
      }),
    );
  });

  it('is never claimed at a higher level where it is not at a lower one', () => {
    fc.assert(
      fc.property(anyAreas, (areas) => {
        const strict = clearestDifference(areas, keys, 0.999);
        if (strict !== null) expect(clearestDifference(areas, keys, 0.95)).not.toBeNull();
      }),
    );
  });
});

describe('the finding of a view', () => {
  it('names the column that the page opens, and no column that it does not', () => {
    fc.assert(
      fc.property(anyAreas, (areas) => {
        const { verdict, subjects, columnToOpen, sentence } = findingOf(areas);
        expect(subjects).toEqual(verdict === 'DIFFERENT' ? [columnToOpen] : []);
        for (const key of keys) expect(sentence.includes(`“${key}”`)).toBe(subjects.includes(key));
      }),
    );
  });

  it('allows for every pair of areas in every column', () => {
    const areas = ['A', 'B', 'C', 'D'].map((name) => areaOf(name, 30, [10, 11, 12]));
    expect(comparisonsIn(areas, keys)).toBe(18);
    expect(findingOf(areas).allowance).toMatchObject({ comparisons: 18, confidence: 1 - 0.05 / 18 });
    expect(findingOf(areas).allowance?.sentence).toContain('all 18 comparisons of two regions in one column');
  });

  it('claims a difference in at most one view of twenty in which there is none', () => {
    const draw = seededDraws(20260926);
    const views = 300;
    const binomial = (organisations: number, share: number) =>
      Array.from({ length: organisations }).filter(() => draw() < share).length;
    const claims = Array.from({ length: views }, () => {
      const areas = Array.from({ length: 7 }, (_, index) =>
        areaOf(
          `Region ${index}`,
          40,
          keys.map(() => binomial(40, 0.4)),
        ),
      );
      return findingOf(areas).verdict === 'DIFFERENT';
    }).filter(Boolean).length;
    expect(claims / views).toBeLessThanOrEqual(0.05);
  });
});

/** Numbers from 0 to 1, the same every time (Park & Miller 1988). */
function seededDraws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
