import type { FigureMeasure } from '@monitor/analysis';
import { readCursor, writeCursor } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import { beforeAll, toTableKeys } from './chosen-tables.query.js';
import type { TableKeys } from './chosen-tables.query.js';
import type { NamedFigure } from './walk-tables.js';

const list = 'figures';

/** What names a figure of a publication: its table, what it measures, and its group. */
export function figureKeys(publication: number, figure: NamedFigure): string[] {
  const { quarterId, boundaries, level, metricId, stratifier, areaCode, measure, group } = figure;
  return [String(publication), quarterId, boundaries, level, metricId, stratifier, areaCode, measure, group ?? ''];
}

/** The name of a figure for programs: the same whenever and however it is asked for. */
export function figureId(publication: number, figure: NamedFigure): string {
  return writeCursor('Figure', figureKeys(publication, figure));
}

/** Where a page of figures begins. */
export interface FiguresPlace {
  /** The publication that the first page was read from; null = of the first page. */
  publication: number | null;
  from: TableKeys;
  after: { measure: FigureMeasure; group: string } | null;
}

/**
 * Where the page after a cursor begins: in the publication of the first page, whatever was published since. Refuses
 * (INPUT_NOT_UNDERSTOOD) a cursor of another list, or of another publication than is asked for.
 */
export function placeAfter(cursor: string | null | undefined, asked: number | null): FiguresPlace {
  const keys = readCursor(list, cursor, 9);
  if (keys === null) return { publication: asked, from: beforeAll, after: null };
  const [publication = '', ...rest] = keys;
  const [measure, group = ''] = rest.slice(6);
  const number = /^[1-9][0-9]{0,8}$/.test(publication) ? Number(publication) : null;
  if (number === null || (asked !== null && asked !== number)) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `“after” is of a page of publication ${publication.slice(0, 10)}, not of ${asked ?? 'any'}. Leave it out for the first page.`,
    );
  }
  return {
    publication: number,
    from: toTableKeys(rest),
    after: { measure: measure as FigureMeasure, group },
  };
}

/** The name of the list in its cursors. */
export const figuresList = list;
