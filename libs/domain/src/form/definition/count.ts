/** The largest count a return may hold: more people than any organisation serves, and exact in every number format. */
export const largestCount = 100_000_000;

/** Whether a value is a count: a whole number from 0 to the largest. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= largestCount;
}
