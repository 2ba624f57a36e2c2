import { cellIn, formatCount, isAnswered, scopesOf, valueInWords } from '@monitor/domain';
import type { Cells, CellValue, Field, FormEdition, Scope } from '@monitor/domain';
import { cellsToCome, noFigure, tableFigures, tableSums } from './table-figures.js';
import type { TableFigures } from './table-figures.js';
import { cellsAtLevelOf } from './table-question.js';
import type { TableQuestion } from './table-question.js';

/** Something of a table this quarter and last, in words; null where last quarter had nothing to stand beside it. */
export interface NowAndBefore {
  now: string;
  before: string | null;
}

/** One row of a table, this quarter beside last. */
export interface RowOfSummary {
  code: string;
  label: string;
  /** By the key of the column. */
  cells: ReadonlyMap<string, NowAndBefore>;
  /** The share or rate; null where the table has none or is not complete. */
  figure: NowAndBefore | null;
  /** How far the share or rate moved, in words; null where there is nothing to compare. */
  movement: string | null;
  /** How far the row moved, to put the largest movement first; −1 where there is nothing to compare. */
  distance: number;
  /** How many the row is about: its largest count in the quarter that has the fewer; 0 where there is nothing to compare. */
  size: number;
}

/** A table as it stands in two quarters. */
export interface TwoQuarters {
  edition: FormEdition;
  question: TableQuestion;
  now: Cells;
  /** Last quarter's cells at the level of this quarter's; null where there were none. */
  before: Cells | null;
  /** The figures of both; null while this quarter's table is not complete: part of a table has no share. */
  figures: { now: TableFigures; before: TableFigures | null } | null;
}

/** A table this quarter beside last. */
export function twoQuarters(
  edition: FormEdition,
  question: TableQuestion,
  { now, before }: { now: Cells; before: Cells | null },
): TwoQuarters {
  const earlier = before === null ? null : cellsAtLevelOf(now, before, { edition, question });
  const figures = cellsToCome(edition, question, now) > 0 ? null : tableFigures(edition, question, now);
  const figuresBefore = earlier === null ? null : tableFigures(edition, question, earlier);
  return { edition, question, now, before: earlier, figures: figures && { now: figures, before: figuresBefore } };
}

function inWords(field: Field, value: CellValue | undefined): string | null {
  return isAnswered(value) && value !== undefined ? valueInWords(field, value) : null;
}

/** How far two numbers are apart, of the larger: 0 the same, 1 one of them nothing. */
function relativeDistance(now: CellValue | undefined, before: CellValue | undefined): number {
  if (typeof now !== 'number' || typeof before !== 'number') return -1;
  return now === before ? 0 : Math.abs(now - before) / Math.max(Math.abs(now), Math.abs(before));
}

/** The largest of a row's counts. */
function largestCount(cells: Cells, scope: Scope & { of: 'ROW' }, columns: readonly Field[]): number {
  const values = columns.map(({ key }) => cells[cellIn(scope, key)]);
  return Math.max(0, ...values.filter((value) => typeof value === 'number'));
}

function figuresIn(
  { figures }: TwoQuarters,
  figureOf: (figures: TableFigures) => number | null,
): Pick<RowOfSummary, 'figure' | 'movement'> & { moved: number | null } {
  if (figures === null) return { figure: null, movement: null, moved: null };
  const now = figureOf(figures.now);
  const before = figures.before === null ? null : figureOf(figures.before);
  const figure = { now: figures.now.inWords(now), before: before === null ? null : figures.now.inWords(before) };
  if (now === null || before === null) return { figure, movement: null, moved: null };
  return { figure, movement: figures.now.movement(now, before), moved: figures.now.distance(now, before) };
}

function rowOfSummary(quarters: TwoQuarters, scope: Scope & { of: 'ROW' }): RowOfSummary {
  const { question, now, before } = quarters;
  const cells = question.shape.columns.map((field) => {
    const cell = cellIn(scope, field.key);
    const shown = { now: inWords(field, now[cell]) ?? noFigure, before: inWords(field, before?.[cell]) };
    return { key: field.key, shown, distance: relativeDistance(now[cell], before?.[cell]) };
  });
  const { figure, movement, moved } = figuresIn(quarters, (figures) => figures.row(scope));
  return {
    ...scope.row,
    cells: new Map(cells.map(({ key, shown }) => [key, shown])),
    figure,
    movement,
    distance: moved ?? Math.max(...cells.map(({ distance }) => distance)),
    size: Math.min(
      largestCount(now, scope, question.shape.columns),
      largestCount(before ?? {}, scope, question.shape.columns),
    ),
  };
}

/** The rows of a table in the order of the form, this quarter beside last. */
export function summaryRows(quarters: TwoQuarters): RowOfSummary[] {
  const scopes = scopesOf(quarters.edition, quarters.question, quarters.now);
  return scopes.flatMap((scope) => (scope.of === 'ROW' ? [rowOfSummary(quarters, scope)] : []));
}

/** What the whole of a table comes to, this quarter beside last; null while it is not complete. */
export function wholeRow(quarters: TwoQuarters): RowOfSummary | null {
  const { edition, question, now, before } = quarters;
  const sums = tableSums(edition, question, now);
  if (sums === null) return null;
  const sumsBefore = before === null ? null : tableSums(edition, question, before);
  const cells = question.shape.columns.map(({ key }): [string, NowAndBefore] => {
    const sum = sums.get(key);
    const sumBefore = sumsBefore?.get(key);
    return [
      key,
      {
        now: sum === undefined ? noFigure : formatCount(sum),
        before: sumBefore === undefined ? null : formatCount(sumBefore),
      },
    ];
  });
  const { figure, movement } = figuresIn(quarters, ({ whole }) => whole);
  return { code: 'ALL', label: 'All', cells: new Map(cells), figure, movement, distance: -1, size: 0 };
}

/** The rows with the largest movement first; those that moved alike stay in the order of the form. */
export function largestMovementFirst(rows: readonly RowOfSummary[]): RowOfSummary[] {
  return [...rows].sort((a, b) => b.distance - a.distance);
}
