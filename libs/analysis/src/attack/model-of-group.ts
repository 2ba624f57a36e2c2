import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import type { Measure } from '../publication/contribution.js';
import { atomsOfGroup, variablesOf } from './atoms-of-group.js';
import type { Atom } from './atoms-of-group.js';
import type { AttackedTable } from './attacked-table.js';
import type { Polytope, SumRow } from './solver.js';

/** What is known of one group from all that was published of it. */
export interface GroupModel {
  group: number;
  tables: readonly AttackedTable[];
  atoms: readonly Atom[];
  polytope: Polytope;
  /** The atoms of every set that tables show, the tables, and the positions of the rows that say what they show. */
  cells: readonly ShownCell[];
}

/** A sum over atoms that one table shows, or several alike: the same area in both readings. */
export interface ShownCell {
  atoms: readonly number[];
  tables: readonly number[];
  rows: readonly number[];
}

/** What everybody can write down of a group of tables: each shown count to within its rounding, and never a hidden size. */
export function modelOfGroup(tables: readonly AttackedTable[], group: number, policy: DisclosurePolicy): GroupModel {
  const isShown = (table: AttackedTable) => table.groups[group]?.denominator.status === 'PUBLISHED';
  const atoms = atomsOfGroup(tables, group, isShown);
  const atomsOfTable = new Map<number, number[]>();
  atoms.forEach((atom, index) => {
    for (const table of atom.tables) atomsOfTable.set(table, [...(atomsOfTable.get(table) ?? []), index]);
  });
  const alike = new Map<string, { atoms: number[]; tables: number[] }>();
  for (const [table, held] of atomsOfTable) {
    const cell = alike.get(held.join()) ?? { atoms: held, tables: [] };
    cell.tables.push(table);
    alike.set(held.join(), cell);
  }
  const rows: SumRow[] = [];
  const cells = [...alike.values()].map((cell) => {
    const own = cell.tables.flatMap((table) => rowsOfTable(tables[table], group, { policy, atoms: cell.atoms }));
    const distinct = [...new Map(own.map((row) => [JSON.stringify(row), row])).values()];
    const from = rows.length;
    rows.push(...distinct);
    return { ...cell, rows: distinct.map((_, index) => from + index) };
  });
  const truth = atoms.flatMap(({ inside, outside }) => [inside, outside]);
  return { group, tables, atoms, cells, polytope: { truth, rows } };
}

interface RowsOf {
  policy: DisclosurePolicy;
  atoms: readonly number[];
}

/**
 * What one table shows. A shown count is above what is hidden; where the count of people of whom it is so is shown, so
 * is the other above it.
 */
function rowsOfTable(table: AttackedTable | undefined, group: number, { policy, atoms }: RowsOf): SumRow[] {
  const shown = table?.groups[group];
  if (shown === undefined) return [];
  const reach = Math.floor(policy.roundTo / 2);
  const least = policy.hideUpTo + 1;
  const row = (measure: Measure, lower: number, upper: number): SumRow => ({
    variables: atoms.flatMap((atom) => variablesOf(atom, measure)),
    lower: Math.max(lower, least),
    upper,
  });
  const around = (measure: Measure, value: number | null) =>
    value === null ? [] : [row(measure, value - reach, value + reach)];
  const inside = around('INSIDE', shown.numerator.value);
  return [
    ...around('EVERYBODY', shown.denominator.value),
    ...inside,
    ...(inside.length === 0 ? [] : [row('OUTSIDE', least, Infinity)]),
  ];
}
