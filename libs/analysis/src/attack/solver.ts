/** What whoever attacks knows of counts that are not shown: sums of them lie between limits. Every count is 0 or more. */
export interface Polytope {
  /** What the counts truly are: a point that fits all that is known. Every question is asked from here. */
  truth: readonly number[];
  rows: readonly SumRow[];
}

/** A sum of counts that is known to within limits. */
export interface SumRow {
  variables: readonly number[];
  lower: number;
  upper: number;
}

/** A sum of counts that is asked about. */
export type SumOf = readonly number[];

/** What somebody knows beside what is shown, and which rows are taken to be hidden. */
export interface Beside {
  /** Limits of single counts that are known from elsewhere. */
  limits: ReadonlyMap<number, { lower: number; upper: number }>;
  /** Positions of rows that are left out. */
  without: ReadonlySet<number>;
}

export const nothingBeside: Beside = { limits: new Map(), without: new Set() };

/** Counts that fit all that is known, where they are not what they truly are. */
export type MovedCounts = ReadonlyMap<number, number>;

/** Answers questions about one polytope. */
export interface OpenPolytope {
  /**
   * Counts that fit and of which the sum is at least, or at most, so large; as few others moved as can be found.
   * @returns null where no counts fit
   */
  reach(sum: SumOf, goal: { atLeast: number } | { atMost: number }, beside: Beside): MovedCounts | null;
  /** The smallest and the largest that a sum can be. */
  range(sum: SumOf, beside: Beside): { lower: number; upper: number };
  close(): void;
}

/** A solver of linear programs. The pure rules know no other thing of it. */
export type Solver = (polytope: Polytope) => OpenPolytope;
