import { figuresOf } from '@monitor/analysis';
import type { EquityPoint, FigureMeasure, PublishedFigure } from '@monitor/analysis';
import type { StoredTable } from './chosen-tables.query.js';

/** A published figure, and the name of its area. */
export type NamedFigure = PublishedFigure & { areaName: string };

/** Which figures of tables are wanted. */
export interface FigureChoice {
  /** Null = all. */
  measures: readonly FigureMeasure[] | null;
  /** The figure after which they begin, in the first of the tables; null = from its first one. */
  after: { measure: string; group: string } | null;
}

/** The figures of tables, one after the other; a table is read when its turn comes. */
export function* figuresOfTables(
  tables: readonly StoredTable[],
  { measures, after }: FigureChoice,
): Generator<NamedFigure, void> {
  for (const [index, table] of tables.entries()) {
    const figures = figuresOfStored(table);
    const begin = index === 0 && after !== null ? positionOf(figures, after) + 1 : 0;
    for (const figure of figures.slice(begin)) {
      if (measures === null || measures.includes(figure.measure)) yield figure;
    }
  }
}

/** Every figure of one table. */
export function figuresOfStored({ areaName, figures, ...table }: StoredTable): NamedFigure[] {
  const read = JSON.parse(figures) as EquityPoint;
  return figuresOf({ ...table, figures: read }).map((figure) => Object.assign(figure, { areaName }));
}

/** Where a figure stands in its table; -1 where it does not. */
function positionOf(figures: readonly PublishedFigure[], { measure, group }: { measure: string; group: string }) {
  return figures.findIndex((figure) => figure.measure === measure && (figure.group ?? '') === group);
}
