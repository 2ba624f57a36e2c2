import { stateAt } from './pace-history.js';

/** When an action first came to be in place, as far as is known: after one quarter, and by another. */
export interface FirstInPlace {
  /** The last quarter in which it was seen not to be in place before; -1 where it never was. */
  after: number;
  /** The first quarter in which it was seen in place; Infinity where it was not yet. */
  by: number;
}

/** Which of two actions came first: the earlier one with certainty, both in one quarter, or not known. */
export type Order = 'BEFORE' | 'AFTER' | 'SAME' | null;

/** When each action of a history first came to be in place; -1 and Infinity where nothing is known of it. */
export function firstInPlace(statuses: Uint8Array, actions: number, quarters: number): FirstInPlace[] {
  return Array.from({ length: actions }, (_, action) => {
    const first: FirstInPlace = { after: -1, by: Infinity };
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const state = stateAt(statuses, action * quarters + quarter);
      if (state === 'IN_PLACE') return { ...first, by: quarter };
      if (state === 'NOT_BEGUN' || state === 'UNDER_WAY') first.after = quarter;
    }
    return first;
  });
}

/**
 * Which of two actions came first. One came before the other where it was in place by a quarter in which the other was
 * seen not to be; both came in one quarter where both were seen to be missing in the quarter right before.
 */
export function orderOf(one: FirstInPlace, other: FirstInPlace): Order {
  if (one.by <= other.after) return 'BEFORE';
  if (other.by <= one.after) return 'AFTER';
  const isSeen = ({ after, by }: FirstInPlace) => after >= 0 && after === by - 1;
  return one.by === other.by && isSeen(one) && isSeen(other) ? 'SAME' : null;
}
