import { drawnValue } from '@monitor/web-charts';
import { cellOf } from './consistency-answer.js';
import type { ColumnCell, ConsistencyArea, ConsistencyColumn } from './consistency-answer.js';

/** The lowest and highest share among some cells, as people read them. */
export interface ShareRange {
  lowest: string;
  highest: string;
  span: number;
}

function figureOf({ inPlace }: ColumnCell): string {
  return inPlace.text.replace(/ \(.*$/, '');
}

/** From where to where shares run; null where none is there. */
export function shareRange(cells: readonly ColumnCell[]): ShareRange | null {
  const shown = cells
    .filter(({ inPlace }) => drawnValue(inPlace) !== null)
    .sort((a, b) => (a.inPlace.value ?? 0) - (b.inPlace.value ?? 0));
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    lowest: figureOf(first),
    highest: figureOf(last),
    span: (last.inPlace.value ?? 0) - (first.inPlace.value ?? 0),
  };
}

/** What all areas say of one column. */
export function cellsOfColumn(areas: readonly ConsistencyArea[], columnKey: string): ColumnCell[] {
  return areas.map((area) => cellOf(area, columnKey)).filter((cell) => cell !== undefined);
}

/** The column in which areas lie furthest apart: the one to look into first. Null where there are no columns. */
export function widestColumn(
  areas: readonly ConsistencyArea[],
  columns: readonly ConsistencyColumn[],
): ConsistencyColumn | null {
  const spans = columns.map((column) => ({
    column,
    span: shareRange(cellsOfColumn(areas, column.key))?.span ?? -1,
  }));
  return (
    spans.reduce<(typeof spans)[number] | null>(
      (widest, next) => (widest && widest.span >= next.span ? widest : next),
      null,
    )?.column ?? null
  );
}
