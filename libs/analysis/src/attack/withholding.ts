import type { ReadArea } from '../publication/areas-of-counts.js';
import type { GroupModel, ShownCell } from './model-of-group.js';
import type { AttackedTable } from './attacked-table.js';

/** A group of a table of the new publication that could be hidden. */
export interface GroupToHide extends ReadArea {
  group: number;
}

/** What could be hidden so that an attack fails, and what readers lose by it. */
export interface Withholding {
  hide: readonly GroupToHide[];
  /** How many people the hidden counts are of, as they would have been shown. */
  people: number;
  /** How many figures would be hidden. */
  cells: number;
}

/** A shown sum that only the new publication shows: hiding it is possible. */
export interface Hideable {
  cell: ShownCell;
  withholding: Withholding;
}

/** The sums of a group that could still be hidden, those of the fewest people first. */
export function hideable(model: GroupModel, publication: number): Hideable[] {
  return model.cells
    .flatMap((cell) => {
      const tables = cell.tables.flatMap((position) => model.tables[position] ?? []);
      if (tables.some((table) => table.publication !== publication)) return [];
      return [{ cell, withholding: withholdingOf(tables, model.group) }];
    })
    .sort((one, other) => lossOrder(one.withholding, other.withholding));
}

function withholdingOf(tables: readonly AttackedTable[], group: number): Withholding {
  const people = tables[0]?.groups[group]?.denominator.value ?? 0;
  return { hide: tables.map(({ area }) => ({ ...area, group })), people, cells: tables.length };
}

/** By people, then by figures. */
export function lossOrder(one: Withholding, other: Withholding): number {
  return one.people - other.people || one.cells - other.cells;
}

/** Several withholdings as one. */
export function together(all: readonly Withholding[]): Withholding {
  return {
    hide: all.flatMap(({ hide }) => hide),
    people: all.reduce((sum, { people }) => sum + people, 0),
    cells: all.reduce((sum, { cells }) => sum + cells, 0),
  };
}

export function rowsOf(hidden: readonly Hideable[]): ReadonlySet<number> {
  return new Set(hidden.flatMap(({ cell }) => cell.rows));
}
