import { groupedBy } from '../cube/grouped-by.js';
import { gaveGroup, readPart } from '../publication/contribution.js';
import type { Contribution, Measure } from '../publication/contribution.js';
import type { AttackedTable } from './attacked-table.js';

/** What one organisation adds to an atom. */
export interface AtomPart {
  inside: number;
  outside: number;
}

/** Parts of organisations that stand in the same shown tables always: whoever adds and subtracts cannot divide them. */
export interface Atom {
  parts: ReadonlyMap<string, AtomPart>;
  /** Names of the parts, one by one. */
  partNames: readonly string[];
  /** Positions of the tables that show the group and hold it. */
  tables: readonly number[];
  inside: number;
  outside: number;
}

/**
 * The atoms of a group: parts that any shown table holds, by the set of tables that hold them.
 * @param isShown whether a table shows the group
 */
export function atomsOfGroup(
  tables: readonly AttackedTable[],
  group: number,
  isShown: (table: AttackedTable) => boolean,
): Atom[] {
  const memberships = new Map<string, NamedPart & { tables: number[] }>();
  tables.forEach((table, index) => {
    if (!isShown(table)) return;
    for (const named of partsOfGroup(table.contributions, group)) {
      const known = memberships.get(named.name);
      if (known === undefined) memberships.set(named.name, { ...named, tables: [index] });
      else if (known.tables.at(-1) !== index) known.tables.push(index);
    }
  });
  const together = groupedBy([...memberships.values()], (each) => each.tables.join());
  return [...together.values()].map((named) => {
    const parts = new Map<string, AtomPart>();
    for (const { organisationCode, part } of named) {
      parts.set(organisationCode, addParts(parts.get(organisationCode), countsOfPart(part, group)));
    }
    const { tables: own = [] } = named[0] ?? {};
    return { parts, partNames: named.map(({ name }) => name), tables: own, ...sumOfParts(parts.values()) };
  });
}

/** A part of an organisation's counts by its name. */
export interface NamedPart {
  organisationCode: string;
  part: string;
  name: string;
}

/** The parts of contributions that gave a group, one by one. */
export function partsOfGroup(contributions: readonly Contribution[], group: number): NamedPart[] {
  return contributions
    .filter((each) => gaveGroup(each, group))
    .flatMap(({ organisationCode, parts }) =>
      parts.map((part) => ({ organisationCode, part, name: `${organisationCode}#${part}` })),
    );
}

function countsOfPart(part: string, group: number): AtomPart {
  const { numerators, denominators } = readPart(part);
  const inside = numerators[group] ?? 0;
  return { inside, outside: (denominators[group] ?? 0) - inside };
}

function addParts(one: AtomPart | undefined, other: AtomPart): AtomPart {
  return { inside: (one?.inside ?? 0) + other.inside, outside: (one?.outside ?? 0) + other.outside };
}

/** What parts come to together. */
export function sumOfParts(parts: Iterable<AtomPart>): AtomPart {
  let sum: AtomPart = { inside: 0, outside: 0 };
  for (const part of parts) sum = addParts(sum, part);
  return sum;
}

/** The variables that stand for a count of an atom: those inside are even, those outside follow. */
export function variablesOf(atom: number, measure: Measure): number[] {
  if (measure === 'INSIDE') return [2 * atom];
  return measure === 'OUTSIDE' ? [2 * atom + 1] : [2 * atom, 2 * atom + 1];
}

/** One of the three counts of a part. */
export function countOfPart({ inside, outside }: AtomPart, measure: Measure): number {
  if (measure === 'INSIDE') return inside;
  return measure === 'OUTSIDE' ? outside : inside + outside;
}
