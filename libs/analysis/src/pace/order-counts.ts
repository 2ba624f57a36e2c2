import { firstInPlace, orderOf } from './first-in-place.js';
import type { PaceTable } from './pace-history.js';

/** How often each action came before each other one: entries of action a and b stand at a x actions + b. */
export interface OrderCounts {
  /** Organisations that had a in place before b. */
  before: Float64Array;
  /** Organisations that put both in place in one quarter. */
  same: Float64Array;
  /** Of each organisation with any known order, by code, the places at which it had the one before the other. */
  known: Int32Array[];
}

/** Counts, over all organisations, which of two actions was in place first. */
export function orderCounts({ actions, quarters, histories }: PaceTable): OrderCounts {
  const count = actions.length;
  const counts: OrderCounts = {
    before: new Float64Array(count * count),
    same: new Float64Array(count * count),
    known: [],
  };
  for (const { statuses } of [...histories].sort((one, other) => (one.code < other.code ? -1 : 1))) {
    const firsts = firstInPlace(statuses, count, quarters);
    const known: number[] = [];
    for (let one = 0; one < count; one += 1) {
      for (let other = one + 1; other < count; other += 1) {
        const order = orderOf(firsts[one]!, firsts[other]!);
        if (order === 'SAME') {
          counts.same[one * count + other]! += 1;
          counts.same[other * count + one]! += 1;
        } else if (order !== null) known.push(order === 'BEFORE' ? one * count + other : other * count + one);
      }
    }
    for (const place of known) counts.before[place]! += 1;
    if (known.length > 0) counts.known.push(Int32Array.from(known));
  }
  return counts;
}
