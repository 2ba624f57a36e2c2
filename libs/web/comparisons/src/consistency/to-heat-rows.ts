import { figureParts, whyAbsent } from '@monitor/web-charts';
import { cellOf } from './consistency-answer.js';
import type { ColumnCell, ConsistencyAnswer, ConsistencyArea } from './consistency-answer.js';

/** Below this share of accepted returns the figures say little about the area, and the page says so. */
export const lowResponse = 0.6;

/** How complete an area's returns are. */
export interface Response {
  value: number | null;
  /** "38 of 60 (63%)" */
  text: string;
  isLow: boolean;
}

/** One cell of the heatmap before it becomes markup. */
export interface HeatFigure {
  columnKey: string;
  columnLabel: string;
  value: number | null;
  figure: string;
  limits: string | null;
  /** Why there is no figure, in words. */
  absent: string | null;
}

/** One area of the heatmap. */
export interface AreaHeat {
  code: string;
  name: string;
  response: Response;
  figures: HeatFigure[];
}

function responseOf({ accepted, expected, response }: ConsistencyArea): Response {
  const isShown = response.status === 'PUBLISHED' && response.value !== null;
  return {
    value: response.value,
    text: isShown ? `${accepted} of ${expected} (${response.text})` : 'No return was asked for',
    isLow: isShown && (response.value ?? 0) < lowResponse,
  };
}

function figureOf(column: { key: string; label: string }, cell: ColumnCell | undefined): HeatFigure {
  const named = { columnKey: column.key, columnLabel: column.label };
  if (cell === undefined) return { ...named, value: null, figure: '', limits: null, absent: 'not asked' };
  const absent = whyAbsent(cell.inPlace);
  const value = absent === null ? cell.inPlace.value : null;
  return { ...named, value, ...figureParts(cell.inPlace.text), absent };
}

/** Areas and columns as a heatmap shows them. */
export function toHeatRows({ areas, columns }: Pick<ConsistencyAnswer, 'areas' | 'columns'>): AreaHeat[] {
  return areas.map((area) => ({
    code: area.area.code,
    name: area.area.shortName,
    response: responseOf(area),
    figures: columns.map((column) => figureOf(column, cellOf(area, column.key))),
  }));
}
