import type { Bounds, Sight } from '../ways/seen-table.js';
import { organisationOf } from '../ways/seen-table.js';
import { atomsOf, countsShown } from './atoms.js';
import type { OpenProgram, ProgramRow, Solver } from './solver.js';

/** Returns that stand in the same tables: only their sum can be known. */
interface Column {
  index: number;
  organisations: ReadonlySet<string>;
}

/**
 * The attacker who writes down everything that was ever shown of a group as one linear program: for each return how
 * many people it counted, and of how many it was so; for each table that its sums lie within what was shown.
 */
export class JointProgram {
  private readonly columnOf = new Map<string, Column>();
  private readonly rows: ProgramRow[] = [];
  private columns = 0;
  private readonly program: OpenProgram;

  /** @param asked the group; the insider is an organisation that knows what it gave itself, null for a mere reader */
  constructor(
    private readonly sight: Sight,
    private readonly asked: { group: number; insider: string | null },
    solver: Solver,
  ) {
    const shown = sight.tables
      .map((table) => ({ seen: table.groups[asked.group], atoms: atomsOf(table.members, sight) }))
      .filter(({ seen, atoms }) => atoms.length > 0 && seen?.denominator != null);
    this.nameColumns(shown.map(({ atoms }) => atoms));
    for (const { seen, atoms } of shown) {
      const own = [...new Set(atoms.map((atom) => this.columnOf.get(atom)!.index))];
      for (const count of countsShown) this.bound(own, count, seen?.[count] ?? null);
    }
    for (let index = 0; index < this.columns; index += 1) {
      const outside = [variable(index, 'denominator'), variable(index, 'numerator')];
      this.rows.push({ variables: outside, values: [1, -1], lower: 0, upper: Infinity });
    }
    this.program = solver({ variables: 2 * this.columns, rows: this.rows });
  }

  /** What is known of how many people of a group an organisation's return said it of. */
  boundsOf(member: string): Bounds {
    const columns = [...new Set(atomsOf([member], this.sight).map((atom) => this.columnOf.get(atom)))];
    const own = columns.flatMap((column) => (column === undefined ? [] : [column]));
    if (own.length < columns.length) return { low: 0, high: Infinity };
    const sum = own.map(({ index }) => variable(index, 'numerator'));
    const isAlone = own.every(({ organisations }) => organisations.size === 1);
    const low = isAlone ? this.program.extreme(sum, 'LEAST') : 0;
    const high = this.program.extreme(sum, 'MOST');
    return { low: Math.max(0, Math.ceil(low - tolerance)), high: Math.floor(high + tolerance) };
  }

  close(): void {
    this.program.close();
  }

  /** Returns that stand in the same tables are one column; an insider's own are known one by one. */
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
    for (const atoms of columns.values()) {
      const column = { index: this.columns, organisations: new Set(atoms.map(organisationOf)) };
      this.columns += 1;
      for (const atom of atoms) this.columnOf.set(atom, column);
      if (atoms.every((atom) => this.isInsider(atom))) this.tellOwn(column, atoms);
    }
  }

  private isInsider(atom: string): boolean {
    return organisationOf(atom) === this.asked.insider;
  }

  private tellOwn({ index }: Column, atoms: readonly string[]): void {
    const own = atoms.map((atom) => this.sight.truth.get(atom)!);
    for (const count of countsShown) {
      const counts = own.map((each) => (count === 'numerator' ? each.numerators : each.denominators));
      const sum = counts.reduce((total, each) => total + (each[this.asked.group] ?? 0), 0);
      this.bound([index], count, { low: sum, high: sum });
    }
  }

  private bound(columns: readonly number[], count: (typeof countsShown)[number], bounds: Bounds | null): void {
    if (bounds === null) return;
    const variables = columns.map((index) => variable(index, count));
    this.rows.push({ variables, values: variables.map(() => 1), lower: bounds.low, upper: bounds.high });
  }
}

/** How far a solution in doubles may be from the whole number that it means. */
const tolerance = 1e-4;

function variable(column: number, count: (typeof countsShown)[number]): number {
  return count === 'numerator' ? 2 * column : 2 * column + 1;
}
