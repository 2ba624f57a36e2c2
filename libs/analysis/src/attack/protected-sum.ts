import { measures } from '../publication/contribution.js';
import type { Measure } from '../publication/contribution.js';
import { countOfPart, partsOfGroup, sumOfParts, variablesOf } from './atoms-of-group.js';
import type { Attacker } from './attacker.js';
import type { GroupModel } from './model-of-group.js';
import type { AttackedTable } from './attacked-table.js';

/** A sum that must not be told: what is hidden in a table, or what the same tables always hold together. */
export interface ProtectedSum {
  measure: Measure;
  atoms: readonly number[];
  /** The table that it is named by. */
  table: AttackedTable;
  /** Whether it is no table of its own, and only a change or another reading sets it apart. */
  isByChange: boolean;
}

/** What an attacker does not know of a protected sum. */
export interface UnknownRest {
  count: number;
  organisations: number;
  /** What the attacker takes off the sum. */
  known: number;
}

/** Every sum of a group that must not be told, whoever asks. */
export function protectedSums(model: GroupModel): ProtectedSum[] {
  const hidden = hiddenSums(model);
  const whole = new Set([...hidden.map(({ atoms }) => atoms.join()), ...model.cells.map(({ atoms }) => atoms.join())]);
  const taken = new Set(hidden.map(keyOf));
  const single = model.atoms.flatMap((atom, index) => {
    const table = smallestOf(model, atom.tables);
    if (table === undefined) return [];
    return measures.map((measure) => ({ measure, atoms: [index], table, isByChange: !whole.has(`${index}`) }));
  });
  return [...hidden, ...single.filter((sum) => !taken.has(keyOf(sum)))];
}

function keyOf({ measure, atoms }: ProtectedSum): string {
  return `${measure} ${atoms.join()}`;
}

/** The counts that tables hide, where all of it stands in other tables that are shown. */
function hiddenSums({ tables, atoms, group }: GroupModel): ProtectedSum[] {
  const atomOf = new Map<string, number>();
  for (const [index, { partNames }] of atoms.entries()) for (const name of partNames) atomOf.set(name, index);
  const sums = new Map<string, ProtectedSum>();
  for (const table of tables) {
    const hidden = hiddenMeasures(table, group);
    if (hidden.length === 0) continue;
    const own = partsOfGroup(table.contributions, group).map(({ name }) => atomOf.get(name));
    const held = [...new Set(own)].sort((one, other) => (one ?? 0) - (other ?? 0));
    const known = held.filter((index) => index !== undefined);
    if (known.length === 0 || known.length < held.length) continue;
    for (const measure of hidden) {
      const sum: ProtectedSum = { measure, atoms: known, table, isByChange: false };
      if (!sums.has(keyOf(sum))) sums.set(keyOf(sum), sum);
    }
  }
  return [...sums.values()];
}

function hiddenMeasures({ groups }: AttackedTable, group: number): Measure[] {
  const shown = groups[group];
  if (shown?.denominator.status === 'SUPPRESSED') return [...measures];
  return shown?.numerator.status === 'SUPPRESSED' ? ['INSIDE', 'OUTSIDE'] : [];
}

const depths = { ENGLAND: 0, REGION: 1, ICB: 2 } as const;

/** Of the tables that hold an atom, the one of the smallest area, the latest. */
function smallestOf({ tables }: GroupModel, positions: readonly number[]): AttackedTable | undefined {
  const holding = positions.flatMap((position) => tables[position] ?? []);
  return holding.sort(
    (one, other) => depths[other.area.level] - depths[one.area.level] || other.publication - one.publication,
  )[0];
}

/** What of a protected sum whoever asks does not know already: worked out once, since everybody is asked for. */
export function restsOf(
  { measure, atoms: held }: ProtectedSum,
  { atoms }: GroupModel,
): (attacker: Pick<Attacker, 'known'>) => UnknownRest {
  const total = countOfPart(sumOfParts(held.flatMap((index) => atoms[index] ?? [])), measure);
  const nobody = { count: total, known: 0, organisations: organisationsOf(held, atoms) };
  return ({ known }) => {
    const own = held.filter((index) => known.has(index));
    if (own.length === 0) return nobody;
    const counts = sumOfParts(own.flatMap((index) => known.get(index) ?? []));
    const taken = countOfPart(counts, measure);
    const organisations = otherOrganisations(held, { known, atoms }) ?? nobody.organisations;
    return { count: total - taken, known: taken, organisations };
  };
}

function organisationsOf(held: readonly number[], atoms: GroupModel['atoms']): number {
  return new Set(held.flatMap((index) => [...(atoms[index]?.parts.keys() ?? [])])).size;
}

/** How many organisations are left of a sum of which somebody knows a part; null where they are all there still. */
function otherOrganisations(
  held: readonly number[],
  { known, atoms }: { known: Attacker['known']; atoms: GroupModel['atoms'] },
): number | null {
  const [single] = held;
  if (held.length === 1 && single !== undefined) return known.get(single)?.others ?? null;
  const unknown = held.filter((index) => known.get(index)?.others !== 0);
  return unknown.length === held.length ? null : organisationsOf(unknown, atoms);
}

/** The variables of a protected sum. */
export function sumVariables({ atoms, measure }: Pick<ProtectedSum, 'atoms' | 'measure'>): number[] {
  return atoms.flatMap((atom) => variablesOf(atom, measure));
}
