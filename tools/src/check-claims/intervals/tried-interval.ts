/** Limits of an interval. */
export interface Limits {
  lower: number;
  upper: number;
}

/** One interval as the first edition and as the product of today give it, and the value that is so. */
export interface TriedInterval {
  /** What it is of, in words. */
  of: string;
  truth: number;
  /** Null where it is not shown. */
  former: Limits | null;
  present: Limits | null;
}

/** How often an interval held what is so. */
export interface Coverage {
  shown: number;
  held: number;
}

export const noCoverage: Coverage = { shown: 0, held: 0 };

export function withInterval({ shown, held }: Coverage, limits: Limits | null, truth: number): Coverage {
  if (limits === null) return { shown, held };
  const slack = 1e-12;
  const isInside = limits.lower - slack <= truth && truth <= limits.upper + slack;
  return { shown: shown + 1, held: held + (isInside ? 1 : 0) };
}

/** The limits of a figure; null where it has none. */
export function limitsOf({ lower, upper }: { lower: number | null; upper: number | null }): Limits | null {
  return lower === null || upper === null ? null : { lower, upper };
}
