import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateStatuses } from '../estimates/estimate.js';
import { figureMarkers, figureUnits, gapFigure, shareFigure } from '../estimates/figure.js';
import type { Figure } from '../estimates/figure.js';
import { markers } from '../estimates/markers.js';
import { csvTable } from './csv-table.js';
import { columnsFor, markersIn, pageHeader } from './figure-column.js';
import type { FigureColumn } from './figure-column.js';

const number = fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: null });
const anyFigure: fc.Arbitrary<Figure> = fc.record({
  status: fc.constantFrom(...estimateStatuses),
  value: number,
  lower: number,
  upper: number,
  unit: fc.constantFrom(...figureUnits),
  decimals: fc.nat(2),
  markers: fc.subarray([...figureMarkers]),
});

interface Row {
  name: string;
  figure: Figure;
}

const columns: FigureColumn<Row>[] = [
  { kind: 'WORDS', key: 'code', header: 'Area code', only: 'FILE', read: ({ name }) => name },
  { kind: 'WORDS', key: 'name', header: 'Region', fileHeader: 'Area', read: ({ name }) => name, isRowHeader: true },
  { kind: 'COUNT', key: 'length', header: 'Letters', read: ({ name }) => name.length },
  {
    kind: 'FIGURE',
    key: 'gap',
    header: 'Gap',
    unit: 'PERCENTAGE_POINTS',
    hasInterval: true,
    read: (row) => row.figure,
  },
];
const published = { status: 'PUBLISHED', value: 0.4128205, lower: 0.36, upper: 0.46 } as const;
const hidden = { status: 'SUPPRESSED', value: null, lower: null, upper: null } as const;

function fileOf(...rows: Row[]) {
  const table = csvTable({ columns, rows }, [{ text: 'Accepted returns.', markers: [] }]);
  return { ...table, cells: rows.map((row) => table.columns.map(({ value }) => value(row))) };
}

describe('the columns of a figure', () => {
  it('bear unit and interval in the head of a page, and three numbers in a file', () => {
    expect(columnsFor('PAGE', columns).map(pageHeader)).toEqual([
      'Region',
      'Letters',
      'Gap in percentage points (95% interval)',
    ]);
    expect(fileOf().columns.map(({ header }) => header)).toEqual([
      ...['Area code', 'Area', 'Letters'],
      ...['Gap', 'Gap, lower limit', 'Gap, upper limit', 'Gap, status', 'Gap, signs'],
    ]);
  });

  it('hold a figure and its limits as numbers, and the sign in all three where there is none', () => {
    const rows = [
      { name: 'East', figure: gapFigure(published) },
      { name: 'West', figure: gapFigure(hidden) },
    ];
    expect(fileOf(...rows).cells).toEqual([
      ['East', 'East', 4, 0.41282, 0.36, 0.46, 'shown', 'none'],
      ['West', 'West', 4, '[c]', '[c]', '[c]', 'hidden to protect people', 'none'],
    ]);
  });

  it('are followed by the facts of all rows, of which none repeats a column of the rows', () => {
    const facts = [
      { header: 'Measure', value: 'Accounts' },
      { header: 'Area', value: 'England' },
    ];
    const file = csvTable({ columns, rows: [{ name: 'East', figure: gapFigure(published) }] }, [], facts);
    expect(file.columns.map(({ header }) => header).filter((header) => header === 'Area')).toHaveLength(1);
    const last = file.columns.at(-1);
    expect([last?.header, ...file.rows.map((row) => last?.value(row))]).toEqual(['Measure', 'Accounts']);
  });

  it('explain every sign that stands in a cell of the file, and no other', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 4 }), (figures) => {
        const { cells, notes } = fileOf(...figures.map((figure, index) => ({ name: `Area ${index}`, figure })));
        const standing = Object.values(markers).filter(({ marker }) =>
          cells.flat().some((cell) => String(cell).includes(marker)),
        );
        expect(notes.slice(1).map((note) => note.split(' ')[0])).toEqual(standing.map(({ marker }) => marker));
      }),
    );
  });

  it('let no value of an unpublished figure out', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const { cells } = fileOf({ name: 'Area', figure });
        if (figure.status !== 'PUBLISHED') expect(cells.flat().slice(3, 6).some(Number.isFinite)).toBe(false);
      }),
    );
  });

  it('tell the page which signs it must explain, those beside a figure too', () => {
    const estimated = { ...shareFigure(published), markers: ['ESTIMATED' as const] };
    const met = markersIn(columns, [
      { name: 'East', figure: estimated },
      { name: 'West', figure: shareFigure(hidden) },
    ]);
    expect(met.map(({ marker }) => marker)).toEqual(['[e]', '[c]']);
  });
});
