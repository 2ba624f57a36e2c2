import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cells } from '../definition/answer.js';
import { answerPlaces, questionFields } from '../definition/places.js';
import { levelField } from '../definition/table-rows.js';
import { latestEdition } from '../editions/form-editions.js';
import type { TableQuestion } from './asked-table.js';
import { copied, csv, labelled, read, tables, valuesOf } from './block.builder.js';

const hasLevels = (table: TableQuestion) => questionFields(table).some(({ key }) => key === levelField);

/** Any table of the latest edition, at any of its levels, with its figures and an order for its rows and columns. */
const blocks = fc
  .constantFrom(...tables)
  .chain((table) =>
    fc.record({
      table: fc.constant(table),
      level: hasLevels(table) ? fc.constantFrom('BROAD' as const, 'DETAILED' as const) : fc.constant('BROAD' as const),
      seed: fc.nat(4000),
    }),
  )
  .map(({ table, level, seed }) => ({
    table,
    level,
    ...labelled(table, level, (row, column) => (row + 1) * (column + 3) * (seed + 7) + 5000),
  }))
  .chain((block) =>
    fc.record({
      block: fc.constant(block),
      rows: fc.shuffledSubarray(block.rows, { minLength: block.rows.length }),
      columns: fc.shuffledSubarray(
        block.heading.map((_, column) => column),
        { minLength: block.heading.length },
      ),
      write: fc.constantFrom(copied, csv),
    }),
  );

/** The values that a block should give: with the level where it is not the one that stands. */
function expected({ level, values }: { level: string; values: Record<string, number> }): Record<string, unknown> {
  return level === 'DETAILED' ? { ...values, [levelField]: 'DETAILED' } : values;
}

/** Ways of writing a label that people take for the same. */
const writings: readonly ((label: string) => string)[] = [
  (label) => label.toUpperCase(),
  (label) => label.replaceAll(' and ', ' & '),
  (label) => label.replaceAll(':', ' –').replaceAll('-', '–'),
  (label) => ` ${label.replaceAll(' ', '  ')}. `,
];

describe('a block with names', () => {
  it('means the same in any order of its rows and columns, and turned on its side', () => {
    fc.assert(
      fc.property(blocks, fc.boolean(), ({ block, rows, columns, write }, isTurned) => {
        const grid = [block.heading, ...rows].map((row) => columns.map((column) => row[column] ?? ''));
        const turned = columns.map((_, column) => grid.map((row) => row[column] ?? ''));
        const reading = read(block.table, write(isTurned ? turned : grid));
        expect(reading.problems).toEqual([]);
        expect(reading.isLabelled).toBe(true);
        expect(valuesOf(reading)).toEqual(expected(block));
      }),
      { numRuns: 400 },
    );
  });

  it('means the same however its names are written', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom(...writings), ({ block, rows, write }, rewrite) => {
        const grid = [block.heading.map(rewrite), ...rows.map(([label, ...figures]) => [rewrite(label), ...figures])];
        expect(valuesOf(read(block.table, write(grid)))).toEqual(expected(block));
      }),
      { numRuns: 300 },
    );
  });

  it('is refused whole for one row that is none of the table, which it names', () => {
    const strangers = fc.constantFrom('Arab', 'Martian', 'Row 12', 'Ethnic', 'x');
    fc.assert(
      fc.property(blocks, strangers, fc.nat(30), ({ block, rows, write }, stranger, at) => {
        const extra = [stranger, ...block.heading.slice(1).map(() => '7')];
        const grid = [block.heading, ...rows.slice(0, at), extra, ...rows.slice(at)];
        const reading = read(block.table, write(grid));
        expect(reading.placements).toEqual([]);
        expect(reading.problems.join()).toContain(`“${stranger}”`);
      }),
      { numRuns: 300 },
    );
  });

  it('with a row of sums means the same where they are right, and is refused where they are wrong', () => {
    fc.assert(
      fc.property(blocks, fc.nat(30), fc.boolean(), ({ block, rows, write }, at, isRight) => {
        const counts = block.table.shape.columns.map(({ kind }) => kind === 'COUNT');
        const sums = block.heading.slice(1).map((_, column) => {
          const figures = rows.map((row) => Number(row[column + 1]?.replaceAll(',', '')));
          return String(figures.reduce((sum, figure) => sum + figure, 0) + (isRight ? 0 : 1));
        });
        const grid = [block.heading, ...rows.slice(0, at), ['Total', ...sums], ...rows.slice(at)];
        const reading = read(block.table, write(grid));
        if (isRight) expect(valuesOf(reading)).toEqual(expected(block));
        else expect(reading.problems).toHaveLength(counts.filter(Boolean).length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a block without names', () => {
  it('means the same where it has exactly the shape of the table as it stands', () => {
    fc.assert(
      fc.property(blocks, ({ block }) => {
        const figures = block.rows.map((row) => row.slice(1));
        const reading = read(block.table, copied(figures), { cells: { [levelField]: block.level } });
        expect(reading.isLabelled).toBe(false);
        expect(valuesOf(reading)).toEqual(block.values);
        const fewer = read(block.table, copied(figures.slice(1)), { cells: { [levelField]: block.level } });
        expect(fewer.placements).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever is pasted', () => {
  const texts = fc.constantFrom(
    '',
    '-',
    '*',
    '5',
    '1,234',
    '"',
    'White',
    'F',
    'Total',
    'Numerator',
    '2026',
    '%',
    'NaN',
  );
  const pasted = fc.oneof(
    fc.string(),
    fc.array(fc.array(texts, { maxLength: 5 }), { maxLength: 12 }).map(copied),
    fc.array(fc.array(texts, { maxLength: 5 }), { maxLength: 12 }).map(csv),
  );

  it('is placed whole or refused, each value in a cell of its own that the table has', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tables), pasted, (table, text) => {
        const { placements, problems } = read(table, text);
        expect(placements.length > 0).toBe(problems.length === 0);
        const cells = placements.map(({ cell }) => cell);
        expect(new Set(cells).size).toBe(cells.length);
        const after = placements.find(({ cell }) => cell === levelField)?.value;
        const standing: Cells = typeof after === 'string' ? { [levelField]: after } : {};
        const places = new Map(
          answerPlaces(latestEdition(), table, standing).map((place) => [place.cell, place.field]),
        );
        for (const { cell, value } of placements) {
          expect(places.has(cell)).toBe(true);
          if (cell !== levelField) expect(value === null || typeof value === 'number').toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
