/** A count as a reader knows it: no less than this, no more than that. */
export interface Bounds {
  low: number;
  high: number;
}

/** One group of a table as it was shown; null = hidden. */
export interface SeenGroup {
  numerator: Bounds | null;
  denominator: Bounds | null;
}

export type Level = 'ENGLAND' | 'REGION' | 'ICB';

/** What whoever reads a table can know of it: who counts in it is no secret, what each of them gave is. */
export interface SeenTable {
  /** Names the area and the reading of the boundaries. */
  area: string;
  level: Level;
  /** From which instant it stood there. */
  instant: number;
  /** Who counts in it: keys of returns, or of the parts of a divided body's return. */
  members: readonly string[];
  groups: readonly SeenGroup[];
}

/** What the members truly gave, by their keys: to tell whether an attack hit, and for nothing else. */
export interface TrueCounts {
  numerators: readonly number[];
  denominators: readonly number[];
}

/** Everything that readers of a quarter by one stratifier saw, one table after the other. */
export interface Sight {
  quarterId: string;
  stratifier: string;
  tables: readonly SeenTable[];
  truth: ReadonlyMap<string, TrueCounts>;
  /** The parts of a return that was divided. */
  partsOf: ReadonlyMap<string, readonly string[]>;
}

/** The organisation that a member is of. */
export function organisationOf(member: string): string {
  return member.slice(0, member.indexOf('#'));
}
