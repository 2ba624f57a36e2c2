import type { Bounds, Sight } from '../ways/seen-table.js';
import { organisationOf } from '../ways/seen-table.js';
import { atomsOf, countsShown } from './atoms.js';

/** Solves a linear program in the format of CPLEX; the value of its objective, null where there is no best one. */
export type Solve = (program: string) => number | null;

/** Returns that stand in the same tables: only their sum can be known. */
interface Column {
  name: string;
  organisations: ReadonlySet<string>;
}

/**
 * The attacker who writes down everything that was ever shown of a group as one linear program: for each return how
 * many people it counted, and of how many it was so; for each table that its sums lie within what was shown.
 */
export class JointProgram {
  private readonly columnOf = new Map<string, Column>();
  private readonly rows: string[] = [];

  /** @param insider an organisation that knows what it gave itself; null for a reader who knows nothing beside */
  constructor(
    private readonly sight: Sight,
    private readonly group: number,
    private readonly insider: string | null = null,
  ) {
    const shown = sight.tables
      .map((table) => ({ seen: table.groups[group], atoms: atomsOf(table.members, sight) }))
      .filter(({ seen, atoms }) => atoms.length > 0 && seen?.denominator != null);
    this.nameColumns(shown.map(({ atoms }) => atoms));
    for (const { seen, atoms } of shown) {
      for (const count of countsShown) this.bound(atoms, count, seen?.[count] ?? null);
    }
    const names = new Set([...this.columnOf.values()].map(({ name }) => name));
    for (const name of names) this.rows.push(`n${name} - d${name} <= 0`);
  }

  /** What is known of how many people of a group an organisation's return said it of. */
  boundsOf(member: string, solve: Solve): Bounds {
    const columns = [...new Set(atomsOf([member], this.sight).map((atom) => this.columnOf.get(atom)))];
    const isOwn = columns.every((column) => column?.organisations.size === 1);
    if (columns.some((column) => column === undefined)) return { low: 0, high: Number.POSITIVE_INFINITY };
    const sum = columns.map((column) => `n${column?.name ?? ''}`).join(' + ');
    const high = solve(this.program('Maximize', sum));
    const low = isOwn ? solve(this.program('Minimize', sum)) : 0;
    return {
      low: Math.max(0, Math.ceil((low ?? 0) - tolerance)),
      high: high === null ? Number.POSITIVE_INFINITY : Math.floor(high + tolerance),
    };
  }

  private program(direction: 'Minimize' | 'Maximize', sum: string): string {
    return `${direction}\nobj: ${sum}\nSubject To\n${this.rows.join('\n')}\nEnd\n`;
  }

  /** Returns that stand in the same tables are one column; parts of one organisation may be, too. */
  private nameColumns(tables: readonly (readonly string[])[]): void {
    const tablesOf = new Map<string, number[]>();
    tables.forEach((atoms, index) => {
      for (const atom of atoms) tablesOf.set(atom, [...(tablesOf.get(atom) ?? []), index]);
    });
    const columns = new Map<string, string[]>();
    for (const [atom, own] of tablesOf) {
      const signature = this.isInsider(atom) ? atom : own.join();
      columns.set(signature, [...(columns.get(signature) ?? []), atom]);
    }
    [...columns.values()].forEach((atoms, index) => {
      const column = { name: String(index), organisations: new Set(atoms.map(organisationOf)) };
      for (const atom of atoms) this.columnOf.set(atom, column);
      if (atoms.every((atom) => this.isInsider(atom))) this.tellOwn(column, atoms);
    });
  }

  private isInsider(atom: string): boolean {
    return organisationOf(atom) === this.insider;
  }

  private tellOwn({ name }: Column, atoms: readonly string[]): void {
    const own = atoms.map((atom) => this.sight.truth.get(atom)!);
    const sum = (pick: 'numerators' | 'denominators') =>
      own.reduce((total, counts) => total + (counts[pick][this.group] ?? 0), 0);
    this.rows.push(`n${name} = ${sum('numerators')}`, `d${name} = ${sum('denominators')}`);
  }

  private bound(atoms: readonly string[], count: (typeof countsShown)[number], bounds: Bounds | null): void {
    if (bounds === null) return;
    const names = new Set(atoms.map((atom) => this.columnOf.get(atom)?.name ?? ''));
    // A line of the format holds 560 characters.
    const sum = [...names].map((name) => `${count === 'numerator' ? 'n' : 'd'}${name}`).join('\n + ');
    this.rows.push(`${sum} >= ${bounds.low}`, `${sum} <= ${bounds.high}`);
  }
}

/** How far a solution in doubles may be from the whole number that it means. */
const tolerance = 1e-4;
