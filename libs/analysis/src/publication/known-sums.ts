import { eliminate, insertRow } from './row-space.js';
import type { RowSpace } from './row-space.js';

/** What one organisation adds to sums, whole or a part of it, as one return had it. */
export interface SumPart {
  organisationCode: string;
  /** Tells returns, and parts of a divided body, of one organisation apart. */
  version: string;
}

/** Parts that are added to the same sums, and so can never be told apart, are one column. */
interface SmallColumn {
  column: number;
  organisations: readonly string[];
}

/**
 * What can be worked out from sums by adding and subtracting them, whatever the counts are: whether some combination of
 * those that are known comes down to fewer organisations than may stand alone.
 *
 * A few organisations stand alone where some combination of the sums is over parts of theirs and nothing else. That is so
 * exactly where the sums without these parts have a smaller rank; in reduced echelon form only the rows that begin at
 * these parts can make the difference.
 */
export class KnownSums {
  private readonly columnOf = new Map<string, number>();
  private readonly width: number;
  /** The columns of so few organisations that these may not stand alone. */
  private readonly small: readonly SmallColumn[];
  private space: RowSpace = { rows: [], pivots: [] };
  private alone: ReadonlySet<string> = new Set();

  /**
   * @param sums every sum that will ever be asked about: which parts are never told apart follows from them
   * @param fewest how many organisations a sum must be over: 2 or 3
   */
  constructor(
    sums: readonly (readonly SumPart[])[],
    private readonly fewest: number,
  ) {
    const columns = columnsOf(sums);
    columns.forEach((parts, column) => {
      for (const part of parts) this.columnOf.set(keyOf(part), column);
    });
    this.width = columns.length;
    this.small = columns.flatMap((parts, column) => {
      const organisations = [...new Set(parts.map((part) => part.organisationCode))].sort();
      return organisations.length < fewest ? [{ column, organisations }] : [];
    });
  }

  /** Takes a sum for known, whatever it gives away: it was published. */
  add(parts: readonly SumPart[]): void {
    this.space = insertRow(this.space, this.rowOf(parts));
    this.alone = this.fewAlone(this.space);
  }

  /** Takes a sum for known unless it would leave a few organisations alone that are not so yet; says whether it did. */
  addIfSafe(parts: readonly SumPart[]): boolean {
    const space = insertRow(this.space, this.rowOf(parts));
    if (space === this.space) return true;
    const alone = this.fewAlone(space);
    if ([...alone].some((few) => !this.alone.has(few))) return false;
    [this.space, this.alone] = [space, alone];
    return true;
  }

  private rowOf(parts: readonly SumPart[]): number[] {
    const row = new Array<number>(this.width).fill(0);
    for (const part of parts) {
      const column = this.columnOf.get(keyOf(part));
      if (column === undefined) throw new Error(`${keyOf(part)} is in none of the sums that were named beforehand.`);
      row[column] = 1;
    }
    return row;
  }

  /** The organisations, and the pairs of others where a pair may not stand alone, that the sums come down to. */
  private fewAlone(space: RowSpace): Set<string> {
    const codes = [...new Set(this.small.flatMap(({ organisations }) => organisations))].sort();
    const single = codes.filter((code) => this.isAlone(space, [code]));
    const others = codes.filter((code) => !single.includes(code));
    const pairs = others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other]));
    return new Set([
      ...single,
      ...(this.fewest < 3 ? [] : pairs.filter((pair) => this.isAlone(space, pair)).map((pair) => pair.join('+'))),
    ]);
  }

  /** Whether some combination of the rows is over parts of these organisations and nothing else. */
  private isAlone({ rows, pivots }: RowSpace, codes: readonly string[]): boolean {
    const own = this.small.filter(({ organisations }) => organisations.every((code) => codes.includes(code)));
    const columns = new Set(own.map(({ column }) => column));
    const beginning = rows.filter((_, index) => columns.has(pivots[index] ?? -1));
    if (beginning.length === 0) return false;
    const rest = beginning.map((row) => row.map((value, column) => (columns.has(column) ? 0 : value)));
    return eliminate(rest).rows.length < beginning.length;
  }
}

/** The parts by column: those that are added to the same sums together. */
function columnsOf(sums: readonly (readonly SumPart[])[]): SumPart[][] {
  const memberships = new Map<string, { part: SumPart; sums: number[] }>();
  sums.forEach((parts, index) => {
    for (const part of parts) {
      const known = memberships.get(keyOf(part));
      if (known === undefined) memberships.set(keyOf(part), { part, sums: [index] });
      else known.sums.push(index);
    }
  });
  const columns = new Map<string, SumPart[]>();
  for (const { part, sums: together } of memberships.values()) {
    const signature = together.join();
    const alike = columns.get(signature);
    if (alike === undefined) columns.set(signature, [part]);
    else alike.push(part);
  }
  return [...columns.values()];
}

function keyOf({ organisationCode, version }: SumPart): string {
  return `${organisationCode}#${version}`;
}
