import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue, Cells } from '../definition/answer.js';
import { emptyAnswer } from '../definition/answer.js';
import { questionsOf } from '../definition/edition-questions.js';
import { stratifierIn } from '../definition/table-rows.js';
import { stratifiers } from '../../metrics/metric.js';
import { latestEdition } from '../editions/form-editions.js';
import { broadCounts } from './broad-counts.js';
import { metricAnswers } from './typed-views.js';

const ethnicity = stratifierIn(latestEdition(), 'ETHNICITY');
const detailed = ethnicity.detailedGroups ?? [];
const columns = ['numerator', 'denominator'] as const;

/** A table of ethnicity in detail in which some counts may be missing. */
const anyDetail = fc
  .array(fc.option(fc.nat(10_000), { freq: 20, nil: undefined }), {
    minLength: detailed.length * 2,
    maxLength: detailed.length * 2,
  })
  .map((counts) => {
    const cells: Record<string, CellValue> = { level: 'DETAILED' };
    for (const [place, { code }] of detailed.entries())
      for (const [column, key] of columns.entries()) {
        const count = counts[place * 2 + column];
        if (count !== undefined) cells[`${code}.${key}`] = count;
      }
    return cells;
  });

function sumOf(cells: Cells, codes: readonly string[], column: string): number | null {
  const counts = codes.map((code) => cells[`${code}.${column}`]);
  return counts.every((count) => typeof count === 'number') ? counts.reduce((sum, count) => sum + count, 0) : null;
}

describe('a table of ethnicity in detail', () => {
  it('adds up to the broad groups, and to none of which a part is missing', () => {
    fc.assert(
      fc.property(anyDetail, (cells) => {
        const broad = broadCounts(ethnicity, cells);
        for (const { code } of ethnicity.groups)
          for (const column of columns) {
            const parts = detailed.filter(({ partOf }) => partOf === code).map((part) => part.code);
            expect(broad[`${code}.${column}`] ?? null).toBe(sumOf(cells, parts, column));
          }
      }),
    );
  });

  it('holds the 16 categories of NHS records with those not stated and not known, each in one broad group', () => {
    expect(detailed.filter(({ comparable }) => comparable)).toHaveLength(16);
    expect([...new Set(detailed.map(({ partOf }) => partOf))].sort()).toEqual(
      ethnicity.groups.map(({ code }) => code).sort(),
    );
  });
});

describe('what programs read of the metrics', () => {
  it('is divided by the minimum set alone, whatever else the edition asks', () => {
    const answers = questionsOf(latestEdition()).map(({ code }) => emptyAnswer(code));
    const read = metricAnswers(latestEdition(), { answers });
    expect([...new Set(read.map(({ stratifier }) => stratifier))].sort()).toEqual([...stratifiers].sort());
    expect(read.filter(({ metricId }) => ['M08', 'M16', 'M17', 'M18'].includes(metricId))).toEqual([]);
  });

  it('has no broad count where its parts come to more than any number', () => {
    const cells = Object.fromEntries(detailed.map(({ code }) => [`${code}.numerator`, 1e308]));
    const sums = Object.values(broadCounts(ethnicity, { ...cells, level: 'DETAILED' }));
    expect(sums.every(Number.isFinite)).toBe(true);
  });
});
