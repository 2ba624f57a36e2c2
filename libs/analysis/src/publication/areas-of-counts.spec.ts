import { describe, expect, it } from '@jest/globals';
import type { PlacePart } from '@monitor/domain';
import fc from 'fast-check';
import { areasOfCounts } from './areas-of-counts.js';
import type { PlacedTable } from './areas-of-counts.js';
import { exactCount, openCount } from './exact-count.js';
import type { ExactCount } from './exact-count.js';

const groups = ['IMD1', 'IMD2'];
const part = (icbCode: string | null, from: number, to: number, regionCode = 'Y1'): PlacePart => ({
  regionCode,
  icbCode,
  sharePpm: to - from,
  ranges: [[from, to]],
  groupRanges: {},
});
const table = (
  now: PlacedTable['now'],
  counts: readonly (readonly [number, number])[] = [
    [41, 100],
    [7, 31],
  ],
): PlacedTable => ({
  organisationCode: 'A',
  stratifier: 'DEPRIVATION',
  source: 'R1',
  groups,
  numerators: counts.map(([numerator]) => exactCount(numerator)),
  denominators: counts.map(([, denominator]) => exactCount(denominator)),
  was: { regionCode: 'Y1', icbCode: 'QA' },
  now,
});
const named = (placed: PlacedTable) => areasOfCounts(placed).map(({ area }) => `${area.boundaries} ${area.areaCode}`);
const opened = (counts: readonly ExactCount[]) => counts.map(openCount);

describe('where a table counts', () => {
  it('is England, its region and its board, then and now', () => {
    const place = { regionCode: 'Y2', icbCode: 'QB', parts: null, weightsSource: null };
    expect(named(table(place))).toEqual(['AS_WAS ENG', 'AS_WAS Y1', 'AS_WAS QA', 'AS_NOW Y2', 'AS_NOW QB']);
  });

  it('is nowhere on the boundaries of today where no area of today holds it', () => {
    expect(named(table(null))).toEqual(['AS_WAS ENG', 'AS_WAS Y1', 'AS_WAS QA']);
    expect(named(table({ regionCode: 'Y1', icbCode: null, parts: null, weightsSource: null })).at(-1)).toBe(
      'AS_NOW Y1',
    );
  });

  it('gives areas that hold all of a divided body all of its counts, unestimated', () => {
    const divided = areasOfCounts(
      table({
        regionCode: 'Y1',
        icbCode: null,
        parts: [part('QB', 0, 600_000), part('QC', 600_000, 1_000_000)],
        weightsSource: 'Census',
      }),
    );
    const region = divided.find(({ area }) => area.boundaries === 'AS_NOW' && area.level === 'REGION')!;
    expect(opened(region.contribution.numerators)).toEqual([41, 7]);
    expect(divided.map(({ contribution }) => contribution.weightsSource !== null)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  const pair = fc.tuple(fc.nat(5000), fc.nat(5000)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 4 });

  it('loses nobody of a divided body, and the parts of its areas of today are those of its areas of then', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 2 }), cuts, (counts, points) => {
        const ends = [0, ...points.sort((a, b) => a - b), 1_000_000];
        const parts = ends.slice(1).map((to, index) => part(`Q${index}`, ends[index]!, to, `Y${index % 2}`));
        const divided = areasOfCounts(
          table({ regionCode: null, icbCode: null, parts, weightsSource: 'Census' }, counts),
        );
        for (const level of ['REGION', 'ICB'] as const) {
          const now = divided.filter(({ area }) => area.boundaries === 'AS_NOW' && area.level === level);
          const sum = (index: number) =>
            now.reduce((total, { contribution }) => total + openCount(contribution.denominators[index]!), 0);
          expect([sum(0), sum(1)]).toEqual(counts.map(([, denominator]) => denominator));
          const pieces = now.flatMap(({ contribution }) => contribution.parts);
          expect([...pieces].sort()).toEqual([...divided[0]!.contribution.parts].sort());
        }
      }),
    );
  });
});
