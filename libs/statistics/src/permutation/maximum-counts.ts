import type { AreaContrasts } from './area-contrasts.js';
import type { LabelArrangements } from './label-arrangements.js';

/** Two sizes of z count as equal within this, as sums of ranks in another order are. */
const slack = 1e-9;

interface Counting {
  contrasts: AreaContrasts;
  /** The hypotheses, by their place among all areas and columns. */
  cells: Int32Array;
  arrangements: LabelArrangements;
  level: number;
  stopWhenSettled: boolean;
}

/** P-values in the order of the hypotheses. */
export interface MaximumCounts {
  unadjusted: Float64Array;
  singleStep: Float64Array;
  stepDown: Float64Array;
  criticalValue: number | null;
  lookedAt: number;
}

/** Counts how often exchanged labels give as large a z as was observed, alone and as the largest of several. */
export function countAgainst(observed: Float64Array, counting: Counting): MaximumCounts {
  const { contrasts, cells, arrangements, level, stopWhenSettled } = counting;
  const sizes = observed.map((z) => Math.abs(z) - slack);
  const falling = Int32Array.from(sizes.keys()).sort((one, other) => sizes[other]! - sizes[one]! || one - other);
  const alone = new Float64Array(sizes.length);
  const largestLeft = new Float64Array(sizes.length);
  const maxima = new Float64Array(arrangements.count);
  const extra = arrangements.areAll ? 0 : 1;
  const tolerated = Math.floor(level * (arrangements.count + extra) + slack) - extra;
  let lookedAt = 0;
  let larger = 0;
  arrangements.each((labels) => {
    contrasts.evaluate(labels);
    let maximum = 0;
    for (let place = falling.length - 1; place >= 0; place -= 1) {
      const hypothesis = falling[place]!;
      const size = Math.abs(contrasts.z[cells[hypothesis]!]!);
      if (size >= sizes[hypothesis]!) alone[hypothesis]! += 1;
      if (size > maximum) maximum = size;
      if (maximum >= sizes[hypothesis]!) largestLeft[hypothesis]! += 1;
    }
    maxima[lookedAt++] = maximum;
    if (maximum >= sizes[falling[0]!]!) larger += 1;
    return stopWhenSettled && larger > tolerated;
  });
  const share = (count: number) => (count + extra) / (lookedAt + extra);
  const kept = maxima.subarray(0, lookedAt).sort();
  return {
    unadjusted: alone.map(share),
    singleStep: sizes.map((size) => share(atOrAbove(kept, size))),
    stepDown: stepDownOf(falling, largestLeft.map(share)),
    criticalValue: lookedAt < arrangements.count || tolerated < 0 ? null : kept[kept.length - 1 - tolerated]!,
    lookedAt,
  };
}

/** How many of the figures, lowest first, are at or above one. */
function atOrAbove(ascending: Float64Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! >= limit) high = middle;
    else low = middle + 1;
  }
  return ascending.length - low;
}

/** No hypothesis has a smaller p-value than one whose z is larger. */
function stepDownOf(falling: Int32Array, shares: Float64Array): Float64Array {
  const adjusted = new Float64Array(shares.length);
  let largest = 0;
  for (const hypothesis of falling) {
    largest = Math.max(largest, shares[hypothesis]!);
    adjusted[hypothesis] = largest;
  }
  return adjusted;
}
