import type { StratifierDefinition } from '@monitor/domain';
import type { PublishedGroup } from '../publication/published-group.js';

/** The two groups whose shares are set against each other. */
export interface ComparedGroups {
  /** The least deprived group, or the one with the highest share where groups have no order. */
  high: PublishedGroup;
  /** The most deprived group, or the one with the lowest share. */
  low: PublishedGroup;
}

/**
 * Chooses the groups to compare. Ordered groups: always the two ends; an end that is hidden is not replaced by its
 * neighbour, since the gap would then mean something else. Unordered: highest and lowest share of those that can be shown.
 */
export function comparedGroups(
  groups: PublishedGroup[],
  definition: StratifierDefinition,
): ComparedGroups | 'SUPPRESSED' | 'NOT_REPORTED' {
  const comparable = new Set(definition.groups.filter((group) => group.comparable).map((group) => group.code));
  const candidates = groups.filter((group) => comparable.has(group.group));
  if (candidates.every((group) => group.share.status === 'NOT_REPORTED')) return 'NOT_REPORTED';
  const [low, high] = definition.ordered ? [candidates[0], candidates.at(-1)] : extremes(candidates);
  if (!low || !high || low === high) return 'SUPPRESSED';
  if (low.share.status === 'NOT_REPORTED' || high.share.status === 'NOT_REPORTED') return 'NOT_REPORTED';
  if (low.share.value === null || high.share.value === null) return 'SUPPRESSED';
  return { low, high };
}

function extremes(groups: PublishedGroup[]): [PublishedGroup | undefined, PublishedGroup | undefined] {
  const ranked = groups
    .filter((group) => group.share.value !== null)
    .sort((a, b) => (a.share.value ?? 0) - (b.share.value ?? 0));
  return [ranked[0], ranked.at(-1)];
}
