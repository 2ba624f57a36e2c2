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
  readonly proportions: Float64Array;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly groups: GroupCount;
  readonly warnings: Warning[];
}

function isImpossible({ numerator, denominator, order }: OrderedCounts): boolean {
  return !(Number.isFinite(order) && numerator! >= 0 && denominator! > 0 && numerator! <= denominator!);
}

/** Relative ranks of populations already in order; groups of equal order share the middle of their block. */
export function relativeRanks(orders: ArrayLike<number>, populations: ArrayLike<number>): Float64Array {
  const ridits = new Float64Array(populations.length);
  let total = 0;
  for (let i = 0; i < populations.length; i++) total += populations[i]!;
  let below = 0;
  for (let start = 0; start < populations.length;) {
    let end = start;
    let block = 0;
    while (end < populations.length && orders[end] === orders[start]) block += populations[end++]!;
    ridits.fill((below + block / 2) / total, start, end);
    below += block;
    start = end;
  }
  return ridits;
}

/**
 * Puts groups in order and gives them their relative rank. Groups with a missing count are left out with a warning.
 * Refuses fewer than two known groups (`too-few-groups`), all groups of one order (`no-variation`) and impossible
 * counts (`invalid-count`).
 */
export function rankCounts(counts: readonly OrderedCounts[]): RankedCounts | NotComputable {
  const known = counts.filter(({ numerator, denominator }) => numerator != null && denominator != null);
  if (known.length < 2) {
    return notComputable('too-few-groups', `${known.length} groups have counts; at least two are needed.`);
  }
  const impossible = known.find(isImpossible);
  if (impossible) {
    return notComputable(
      'invalid-count',
      `Group ${impossible.group} has ${impossible.numerator} of ${impossible.denominator}; give counts with 0 <= numerator <= denominator and a denominator above 0.`,
    );
  }
  const ordered = known.sort((left, right) => left.order - right.order);
  if (ordered[0]!.order === ordered.at(-1)!.order) {
    return notComputable('no-variation', 'All groups have the same order, so that there is no gradient to measure.');
  }
  const numerators = Float64Array.from(ordered, ({ numerator }) => numerator!);
  const denominators = Float64Array.from(ordered, ({ denominator }) => denominator!);
  const missing = counts.length - known.length;
  return {
    ridits: relativeRanks(
      ordered.map(({ order }) => order),
      denominators,
    ),
    proportions: numerators.map((numerator, i) => numerator / denominators[i]!),
    numerators,
    denominators,
    groups: { used: ordered.length, missing },
    warnings: missing > 0 ? [missingGroups(missing)] : [],
  };
}

function missingGroups(missing: number): Warning {
  return {
    code: 'missing-groups',
    message: `${missing} groups without counts were left out; ranks are those of the remaining groups.`,
  };
}
