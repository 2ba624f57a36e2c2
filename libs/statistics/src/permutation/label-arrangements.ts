import { seededRandom } from '../numerics/index.js';

/** Labels exchanged within strata, one arrangement after another in one array that is written over. */
export interface LabelArrangements {
  count: number;
  /** Whether they are all arrangements that there are, the observed one among them. */
  areAll: boolean;
  /** Hands over each in turn, until `visit` says that no more is needed. */
  each(visit: (labels: Int32Array) => boolean | void): void;
}

/** How many arrangements of labels there are within strata that can be told apart; stops counting beyond `most`. */
export function countArrangements(labels: Int32Array, starts: Int32Array, most: number): number {
  let count = 1;
  for (let stratum = 0; stratum + 1 < starts.length; stratum += 1) {
    const seen = new Map<number, number>();
    let placed = 0;
    for (let row = starts[stratum]!; row < starts[stratum + 1]!; row += 1) {
      const times = (seen.get(labels[row]!) ?? 0) + 1;
      seen.set(labels[row]!, times);
      placed += 1;
      count = (count * placed) / times;
    }
    // Within a stratum the product passes through larger numbers than it ends with, never through smaller ones.
    if (Math.round(count) > most) return Infinity;
    count = Math.round(count);
  }
  return count;
}

/** Every arrangement that can be told apart, stratum by stratum in the order of the labels. */
export function allArrangements(labels: Int32Array, starts: Int32Array): LabelArrangements {
  const strata = Array.from({ length: starts.length - 1 }, (_, stratum) => stratum);
  const segmentsOf = (own: Int32Array) => strata.map((stratum) => own.subarray(starts[stratum], starts[stratum + 1]));
  return {
    count: countArrangements(labels, starts, Number.MAX_SAFE_INTEGER),
    areAll: true,
    each(visit) {
      const own = labels.slice();
      const segments = segmentsOf(own);
      for (const segment of segments) segment.sort();
      do if (visit(own) === true) return;
      while (segments.some(toNextOrder));
    },
  };
}

/** Draws of arrangements, the same for the same seed. */
export function drawnArrangements(
  labels: Int32Array,
  starts: Int32Array,
  { draws, seed }: { draws: number; seed: number },
): LabelArrangements {
  return {
    count: draws,
    areAll: false,
    each(visit) {
      const own = labels.slice();
      const random = seededRandom(seed);
      for (let draw = 0; draw < draws; draw += 1) {
        for (let stratum = 0; stratum + 1 < starts.length; stratum += 1) {
          shuffle(own, starts[stratum]!, starts[stratum + 1]!, random.uniform.bind(random));
        }
        if (visit(own) === true) return;
      }
    },
  };
}

/** Arrangements that somebody else has drawn: the label of unit i is that of unit `orders[draw][i]`, from 0 on. */
export function givenArrangements(
  labels: ArrayLike<number>,
  order: Int32Array,
  orders: readonly (readonly number[])[],
): LabelArrangements {
  return {
    count: orders.length,
    areAll: false,
    each(visit) {
      for (const from of orders) {
        if (visit(Int32Array.from(order, (unit) => labels[from[unit]!]!)) === true) return;
      }
    },
  };
}

/** Fisher and Yates's exchange of a part of an array. */
function shuffle(labels: Int32Array, start: number, end: number, uniform: () => number): void {
  for (let row = end - 1; row > start; row -= 1) {
    const other = start + Math.floor(uniform() * (row - start + 1));
    const kept = labels[row]!;
    labels[row] = labels[other]!;
    labels[other] = kept;
  }
}

/** Puts the next larger order in place; back to the smallest, and false, after the largest. */
function toNextOrder(labels: Int32Array): boolean {
  let falling = labels.length - 1;
  while (falling > 0 && labels[falling - 1]! >= labels[falling]!) falling -= 1;
  if (falling <= 0) {
    labels.reverse();
    return false;
  }
  let larger = labels.length - 1;
  while (labels[larger]! <= labels[falling - 1]!) larger -= 1;
  const kept = labels[falling - 1]!;
  labels[falling - 1] = labels[larger]!;
  labels[larger] = kept;
  labels.subarray(falling).reverse();
  return true;
}
