import { notComputable } from '../result/not-computable.js';
import type { GroupCount, NotComputable } from '../result/result.js';
import type { Warning } from '../result/warning.js';
import type { OrderedEquityGroup } from './equity-group.js';
import { missingGroups } from './read-groups.js';

/** Groups from most disadvantaged to most advantaged, with their relative ranks from 0 to 1. */
export interface OrderedFigures {
  values: Float64Array;
  populations: Float64Array;
  ridits: Float64Array;
  groups: GroupCount;
  warnings: Warning[];
}

/** What a measure of an ordered dimension asks of its groups. */
export interface OrderRules {
  population: 'required' | 'or-equal';
  allowMissing?: boolean;
  /** Populations taken as whole people, part of one counting as one. */
  wholePeople?: boolean;
}

/**
 * Reads the groups of an ordered dimension. None may be missing unless allowed, and then only at an end, because the order
 * must be whole numbers without a gap; without any population all groups count alike.
 */
export function readOrderedGroups(
  groups: readonly OrderedEquityGroup[],
  rules: OrderRules,
): OrderedFigures | NotComputable {
  const kept = inOrder(groups);
  const size = kept.length;
  const missing = groups.length - size;
  if (missing > 0 && !rules.allowMissing) {
    return notComputable('too-many-missing', `${missing} of ${groups.length} groups have no estimate.`);
  }
  if (size < 3) return notComputable('too-few-groups', `There are ${size} groups with an estimate; 3 are needed.`);
  const values = new Float64Array(size);
  const populations = new Float64Array(size);
  const countOf = peopleBy(rules, kept);
  let total = 0;
  for (let j = 0; j < size; j += 1) {
    const { group, order, estimate, population } = kept[j]!;
    if (!Number.isInteger(order) || (j > 0 && order !== kept[j - 1]!.order + 1)) {
      return notComputable('invalid-order', 'The order of the groups must be whole numbers without gaps or repeats.');
    }
    if (!Number.isFinite(estimate)) return notComputable('out-of-range', `The estimate of ${group} is not finite.`);
    const people = countOf(population);
    if (people == null || !(people >= 0 && people < Infinity)) {
      return notComputable('invalid-population', `The population of ${group} is missing or negative.`);
    }
    values[j] = estimate!;
    populations[j] = people;
    total += people;
  }
  if (total === 0) return notComputable('invalid-population', 'The population of every group is zero.');
  return {
    values,
    populations,
    ridits: riditsOf(populations, total),
    groups: { used: size, missing },
    warnings: missing > 0 ? [missingGroups(missing, groups.length)] : [],
  };
}

type Population = OrderedEquityGroup['population'];

/** How many people a group stands for: one each where none says, and whole people where the rules want them. */
function peopleBy({ population: rule, wholePeople }: OrderRules, groups: readonly OrderedEquityGroup[]) {
  const isEqual = rule === 'or-equal' && groups.every(({ population }) => population == null);
  if (isEqual) return (): Population => 1;
  return (population: Population): Population =>
    wholePeople && population != null ? Math.ceil(population) : population;
}

/** The share of people below the middle of each group. */
function riditsOf(populations: Float64Array, total: number): Float64Array {
  let below = 0;
  return populations.map((people) => {
    const ridit = (below + people / 2) / total;
    below += people;
    return ridit;
  });
}

/** The groups with an estimate, in order: those given where that is what they are, for speed. */
function inOrder(groups: readonly OrderedEquityGroup[]): readonly OrderedEquityGroup[] {
  let before = -Infinity;
  for (let j = 0; j < groups.length; j += 1) {
    const { order, estimate } = groups[j]!;
    if (estimate == null || order < before) {
      return groups.filter((group) => group.estimate != null).sort((left, right) => left.order - right.order);
    }
    before = order;
  }
  return groups;
}
