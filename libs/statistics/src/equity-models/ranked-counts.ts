import { notComputable } from '../result/index.js';
import type { GroupCount, NotComputable, Warning } from '../result/index.js';

/** The count of one equity group; order 1 is the most disadvantaged group, equal orders share a rank. */
export interface OrderedCounts {
  group: string;
  order: number;
  numerator: number | null;
  denominator: number | null;
}

/** Groups in order of advantage, ready for a regression on their relative rank. */
export interface RankedCounts {
  /** Relative rank from 0 (most disadvantaged) to 1: the population share below plus half the own share. */
  readonly ridits: Float64Array;
  /** The groups themselves, in the same order. */
  readonly ordered: readonly OrderedCounts[];
  readonly proportions: Float64Array;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly groups: GroupCount;
  readonly warnings: Warning[];
}

function isImpossible({ numerator, denominator, order }: OrderedCounts): boolean {
  return !(
    Number.isFinite(order) &&
    numerator! >= 0 &&
    denominator! > 0 &&
    denominator! < Infinity &&
    numerator! <= denominator!
  );
}

/** Relative ranks of populations already in order; groups of equal order share the middle of their block. */
export function relativeRanks(orders: ArrayLike<number>, populations: ArrayLike<number>): number[] {
  const ridits: number[] = [];
  let total = 0;
  for (let i = 0; i < populations.length; i++) total += populations[i]!;
  let below = 0;
  for (let start = 0; start < populations.length;) {
    let end = start;
    let block = 0;
    while (end < populations.length && orders[end] === orders[start]) block += populations[end++]!;
    const ridit = (below + block / 2) / total;
    while (start < end) start = ridits.push(ridit);
    below += block;
  }
  return ridits;
}

/**
 * Puts groups in order and gives them their relative rank. Groups with a missing count are left out with a warning.
 * Refuses fewer than two known groups (`too-few-groups`), all groups of one order (`no-variation`) and impossible
 * counts (`invalid-count`).
 */
export function rankCounts(counts: readonly OrderedCounts[]): RankedCounts | NotComputable {
  const ordered = inOrder(counts);
  const used = ordered.length;
  if (used < 2) return notComputable('too-few-groups', `${used} groups have counts; at least two are needed.`);
  const ridits = new Float64Array(used);
  const numerators = new Float64Array(used);
  const denominators = new Float64Array(used);
  const proportions = new Float64Array(used);
  let below = 0;
  let hasTies = false;
  for (let i = 0; i < used; i++) {
    const counted = ordered[i]!;
    if (isImpossible(counted)) return impossibleCounts(counted);
    if (i > 0 && ordered[i - 1]!.order === counted.order) hasTies = true;
    const people = counted.denominator!;
    ridits[i] = below + people / 2;
    numerators[i] = counted.numerator!;
    denominators[i] = people;
    proportions[i] = counted.numerator! / people;
    below += people;
  }
  if (ordered[0]!.order === ordered[used - 1]!.order) {
    return notComputable('no-variation', 'All groups have the same order, so that there is no gradient to measure.');
  }
  for (let i = 0; i < used; i++) ridits[i] = ridits[i]! / below;
  const missing = counts.length - used;
  return {
    ridits: hasTies ? Float64Array.from(tiedRanks(ordered)) : ridits,
    ordered,
    proportions,
    numerators,
    denominators,
    groups: { used, missing },
    warnings: missing > 0 ? [missingGroups(missing)] : [],
  };
}

function tiedRanks(ordered: readonly OrderedCounts[]): number[] {
  return relativeRanks(
    ordered.map(({ order }) => order),
    ordered.map(({ denominator }) => denominator!),
  );
}

/** The groups with counts, in order: those given where that is what they are, for speed. */
function inOrder(counts: readonly OrderedCounts[]): readonly OrderedCounts[] {
  let before = -Infinity;
  for (let i = 0; i < counts.length; i++) {
    const { order, numerator, denominator } = counts[i]!;
    if (numerator == null || denominator == null || order < before) {
      return counts
        .filter((counted) => counted.numerator != null && counted.denominator != null)
        .sort((left, right) => left.order - right.order);
    }
    before = order;
  }
  return counts;
}

function impossibleCounts({ group, numerator, denominator }: OrderedCounts): NotComputable {
  return notComputable(
    'invalid-count',
    `Group ${group} has ${numerator} of ${denominator}; give counts with 0 <= numerator <= denominator and a denominator above 0.`,
  );
}

function missingGroups(missing: number): Warning {
  return {
    code: 'missing-groups',
    message: `${missing} groups without counts were left out; ranks are those of the remaining groups.`,
  };
}
