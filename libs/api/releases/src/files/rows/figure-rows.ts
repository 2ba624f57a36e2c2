import { setImmediate } from 'node:timers/promises';
import { figuresOf } from '@monitor/analysis';
import type { ReadArea } from '@monitor/analysis';
import type { EntityManager } from 'typeorm';
import { tablesInOrder } from '../../store/canonical-lines.query.js';
import type { PublishedTable } from '../../store/canonical-lines.query.js';
import type { AreaNames } from './area-names.query.js';
import type { FigureRow } from './figure-row.js';

/** Tables whose rows are written before other requests have their turn: some ten milliseconds of work. */
const tablesAtATime = 100;

/** Some tables of a publication with the rows of all their figures. */
export interface RowsOfTables {
  tables: readonly PublishedTable[];
  rows: readonly FigureRow[];
}

/** Which rows are wanted, and what their areas are called. */
export interface WantedRows {
  publication: number;
  names: AreaNames;
  /** One level of areas; all where it is left out. */
  level?: ReadArea['level'];
}

/** Every figure of a publication as rows, in the one order that it has, some at a time. */
export async function* figureRows(
  manager: EntityManager,
  { publication, names, level }: WantedRows,
): AsyncGenerator<RowsOfTables, void> {
  for await (const portion of tablesInOrder(manager, publication, level ?? null)) {
    for (let start = 0; start < portion.length; start += tablesAtATime) {
      const tables = portion.slice(start, start + tablesAtATime).filter(({ organisations }) => organisations > 0);
      yield { tables, rows: tables.flatMap((table) => rowsOf(table, publication, names)) };
      await setImmediate();
    }
  }
}

function rowsOf(table: PublishedTable, publication: number, names: AreaNames): FigureRow[] {
  const areaName = names(table);
  return figuresOf(table).map((figure) => ({ ...figure, areaName, publication }));
}
