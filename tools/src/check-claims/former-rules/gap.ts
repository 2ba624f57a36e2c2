import type { StratifierDefinition } from '@monitor/domain';
import { differenceOfProportions } from '@monitor/statistics';
import { leastDifference, levelFor, pairsAmong } from './least-difference.js';
import type { ShareCounts } from './least-difference.js';

/** Published counts of one group; null where they were hidden. */
export interface FormerGroup extends ShareCounts {
  group: string;
}

/** The gap as the first edition showed it: people taken for independent of each other. */
export interface FormerGap {
  high: FormerGroup;
  low: FormerGroup;
  value: number;
  lower: number;
  upper: number;
}

/** Ordered groups: the two ends. Unordered: the highest against the lowest, chosen after looking. */
export function formerGap(groups: readonly FormerGroup[], definition: StratifierDefinition): FormerGap | null {
  const comparable = definition.groups.filter((group) => group.comparable).map(({ code }) => code);
  const shown = groups.filter(({ group, denominator }) => comparable.includes(group) && denominator > 0);
  const ranked = [...shown].sort((one, other) => shareOf(one) - shareOf(other));
  const [low, high] = definition.ordered
    ? [endOf(shown, comparable[0]), endOf(shown, comparable.at(-1))]
    : [ranked[0], ranked.at(-1)];
  if (low === undefined || high === undefined || low === high) return null;
  const found = differenceOfProportions({ first: high, second: low });
  return found.computable && found.interval !== null
    ? { high, low, value: found.value, lower: found.interval.lower, upper: found.interval.upper }
    : null;
}

/** Which gaps of a view were larger than chance would explain, by the name of the area. */
export function formerGapsAcross(
  gaps: ReadonlyMap<string, FormerGap>,
  definition: StratifierDefinition,
  groupsShown: (area: string) => number,
): string[] {
  const looked = [...gaps.keys()].map((area) => (definition.ordered ? 1 : pairsAmong(groupsShown(area))));
  const level = levelFor(looked.reduce((sum, count) => sum + count, 0));
  return [...gaps].flatMap(([area, { high, low }]) =>
    leastDifference(high, low, level) > 0 || leastDifference(low, high, level) > 0 ? [area] : [],
  );
}

function endOf(groups: readonly FormerGroup[], code: string | undefined): FormerGroup | undefined {
  return groups.find(({ group }) => group === code);
}

function shareOf({ numerator, denominator }: ShareCounts): number {
  return numerator / denominator;
}
