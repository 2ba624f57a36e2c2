declare const exactly: unique symbol;

/**
 * A count as an organisation gave it, or a sum of such. It is no number to the compiler: nothing that is shown, sent,
 * stored in a log or written into a file takes it. Only the making of a publication opens it.
 */
export interface ExactCount {
  readonly [exactly]: true;
}

/** Marks a count that was read from facts. A whole number, 0 or more. */
export function exactCount(count: number): ExactCount {
  return count as unknown as ExactCount;
}

/**
 * The number that it is: for what adds up, hides and rounds, and for nothing else. The library does not offer it to
 * others, and lint keeps it in this folder.
 */
export function openCount(count: ExactCount): number {
  return count as unknown as number;
}
