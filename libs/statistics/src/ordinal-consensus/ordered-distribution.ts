import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** How many organisations stand at each step of an ordered scale. */
export interface OrderedDistribution {
  counts: readonly number[];
  total: number;
  shares: number[];
  /** Share of organisations at or below each step but the last. */
  cumulativeShares: number[];
}

export interface DistributionNeeds {
  /** The shortest scale the measure is defined on. */
  minimumCategories?: number;
  /** Whether the measure depends on the number of organisations, so that shares will not do. */
  wholeNumbers?: boolean;
}

/**
 * Reads frequencies over an ordered scale, one per category from lowest to highest, absent categories as zeros.
 * Refuses fewer than `minimumCategories` (`too-few-groups`), a missing count (`missing-value`), a negative or, where
 * the measure needs counts, a fractional one (`invalid-count`) and an empty distribution (`too-few-observations`).
 */
export function readDistribution(
  counts: readonly (number | null)[],
  { minimumCategories = 2, wholeNumbers = false }: DistributionNeeds = {},
): OrderedDistribution | NotComputable {
  if (counts.length < minimumCategories) {
    return notComputable(
      'too-few-groups',
      `The scale has ${counts.length} categories; this measure needs at least ${minimumCategories}.`,
    );
  }
  const present = counts.filter((count): count is number => count !== null && !Number.isNaN(count));
  if (present.length < counts.length) {
    return notComputable('missing-value', 'A category has no count; state 0 for a category nobody is in.');
  }
  if (present.some((count) => count < 0 || !Number.isFinite(count))) {
    return notComputable('invalid-count', 'A count is negative or not finite; counts must be zero or more.');
  }
  if (wholeNumbers && !present.every(Number.isInteger)) {
    return notComputable('invalid-count', 'The measure depends on the number of organisations; give whole counts.');
  }
  return describeDistribution(present);
}

function describeDistribution(counts: readonly number[]): OrderedDistribution | NotComputable {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0)
    return notComputable('too-few-observations', 'Nobody is on the scale; at least one count is needed.');
  if (!Number.isFinite(total))
    return notComputable('invalid-count', 'The counts add up to more than a number can hold.');
  const cumulativeShares: number[] = [];
  let below = 0;
  for (const count of counts.slice(0, -1)) {
    below += count;
    cumulativeShares.push(below / total);
  }
  return { counts, total, shares: counts.map((count) => count / total), cumulativeShares };
}

/** True for a distribution that could be read. */
export function isDistribution(read: OrderedDistribution | NotComputable): read is OrderedDistribution {
  return 'shares' in read;
}
