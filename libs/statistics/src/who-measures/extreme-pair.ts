import type { Direction, EquityGroup, OrderedEquityGroup } from '../equity/equity-group.js';
import { missingGroups } from '../equity/read-groups.js';
import { notComputable } from '../result/not-computable.js';
import type { GroupCount, NotComputable } from '../result/result.js';
import type { Warning } from '../result/warning.js';

/** The two groups a difference or ratio compares, and who is compared with whom. */
export interface ExtremePair {
  first: EquityGroup & { estimate: number };
  second: EquityGroup & { estimate: number };
  groups: GroupCount;
  warnings: Warning[];
}

/** How the pair is found: by the order of the groups, or by their values. */
export type PairOptions =
  | { ordered: true; groups: readonly OrderedEquityGroup[]; direction: Direction }
  | { ordered: false; groups: readonly EquityGroup[]; direction: Direction; reference?: string };

/**
 * The two groups that a difference or a ratio is about.
 *
 * With an order: the most advantaged against the most disadvantaged group when high is good, the other way round when low is
 * good, so that a positive difference always means that the disadvantaged are worse off. Without: the highest
 * against the lowest value, or the reference group against the worst of the others. Ties go to the first in input order. A
 * missing end group is not replaced by its neighbour.
 */
export function extremePair(options: PairOptions): ExtremePair | NotComputable {
  const known = options.groups.filter(({ estimate }) => estimate != null);
  if (known.length === 0) return notComputable('missing-value', 'No group has an estimate.');
  if (options.groups.length < 2) {
    return notComputable('too-few-groups', 'A comparison needs at least two groups.');
  }
  const odd = known.find((group) => !isPossible(group));
  if (odd !== undefined) {
    const message = `The estimate of ${odd.group} or its standard error is not a finite number, or the error is negative.`;
    return notComputable('out-of-range', message);
  }
  const pair = options.ordered ? endsOfOrder(options) : extremesOfValue(known, options);
  if ('computable' in pair) return pair;
  for (const { group, estimate } of pair) {
    if (estimate == null) return notComputable('missing-value', `The estimate of ${group}, an end group, is missing.`);
  }
  const [first, second] = pair as [ExtremePair['first'], ExtremePair['second']];
  const missing = options.groups.length - known.length;
  return {
    first,
    second,
    groups: { used: 2, missing },
    warnings: missing > 0 ? [missingGroups(missing, options.groups.length)] : [],
  };
}

/** A group in the middle is not compared, but it decides which groups are the highest and the lowest. */
function isPossible({ estimate, standardError }: EquityGroup): boolean {
  return Number.isFinite(estimate) && (standardError ?? 0) >= 0 && (standardError ?? 0) < Infinity;
}

function endsOfOrder(options: PairOptions & { ordered: true }): [EquityGroup, EquityGroup] | NotComputable {
  const byOrder = [...options.groups].sort((left, right) => left.order - right.order);
  const orders = new Set(byOrder.map(({ order }) => order));
  if (orders.size < byOrder.length || !byOrder.every(({ order }) => Number.isFinite(order))) {
    return notComputable('invalid-order', 'Every group needs a place of its own in the order.');
  }
  const worst = byOrder[0] as EquityGroup;
  const best = byOrder[byOrder.length - 1] as EquityGroup;
  return options.direction === 'high-is-good' ? [best, worst] : [worst, best];
}

function extremesOfValue(
  known: readonly EquityGroup[],
  options: PairOptions & { ordered: false },
): [EquityGroup, EquityGroup] | NotComputable {
  if (options.reference === undefined) return [highest(known), lowest(known)];
  const reference = options.groups.find(({ group }) => group === options.reference);
  if (!reference) return notComputable('invalid-argument', `There is no group named ${options.reference}.`);
  const others = known.filter((group) => group !== reference);
  if (others.length === 0) return notComputable('missing-value', 'Only the reference group has an estimate.');
  return options.direction === 'high-is-good' ? [reference, lowest(others)] : [highest(others), reference];
}

function highest(groups: readonly EquityGroup[]): EquityGroup {
  return groups.reduce((best, group) => ((group.estimate ?? NaN) > (best.estimate ?? NaN) ? group : best));
}

function lowest(groups: readonly EquityGroup[]): EquityGroup {
  return groups.reduce((best, group) => ((group.estimate ?? NaN) < (best.estimate ?? NaN) ? group : best));
}
