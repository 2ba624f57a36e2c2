import type { Bounds } from '../ways/seen-table.js';

/** What an attack learnt of the counts that it was after. */
export interface Outcome {
  /** Counts of 0 to 7. */
  small: number;
  /** Of these, known exactly. */
  exact: number;
  /** … with three possible values or fewer. */
  within2: number;
  /** … proven to be of 1 to 7 people. */
  proven: number;
  /** Counts above 10. */
  larger: number;
  /** Of these, known to within 10, or to within half of what they are. */
  known: number;
}

export const nothing: Outcome = { small: 0, exact: 0, within2: 0, proven: 0, larger: 0, known: 0 };

/** Nothing is known of a count but that it is one. */
export const anything: Bounds = { low: 0, high: Number.POSITIVE_INFINITY };

/** What was learnt of one count. Bounds that leave out the truth are an attacker's mistake, and end everything. */
export function judge(truth: number, { low, high }: Bounds): Outcome {
  if (truth < low || truth > high) throw new Error(`A count of ${truth} was said to be from ${low} to ${high}.`);
  const isSmall = truth <= 7;
  const guess = Math.max(10, truth / 2);
  const one = (holds: boolean) => (holds ? 1 : 0);
  return {
    small: one(isSmall),
    exact: one(isSmall && low === high),
    within2: one(isSmall && high - low <= 2),
    proven: one(isSmall && truth >= 1 && low >= 1 && high <= 7),
    larger: one(truth > 10),
    known: one(truth > 10 && truth - low <= guess && high - truth <= guess),
  };
}

export function addOutcomes(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, each) => ({
      small: sum.small + each.small,
      exact: sum.exact + each.exact,
      within2: sum.within2 + each.within2,
      proven: sum.proven + each.proven,
      larger: sum.larger + each.larger,
      known: sum.known + each.known,
    }),
    nothing,
  );
}

/** What two observations of the same count say together. */
export function both(one: Bounds, other: Bounds): Bounds {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

/** What is left of a count when another is taken from it; never fewer than nobody. */
export function less(whole: Bounds, part: Bounds): Bounds {
  return { low: Math.max(0, whole.low - part.high), high: whole.high - part.low };
}
