import { comparedPair } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import type { PublishedGroup } from '../publication/published-group.js';

/** The two groups whose shares are set against each other. */
export interface ComparedGroups {
  /** The reference: the least deprived group, or the declared one where groups have no order. */
  high: PublishedGroup;
  /** The group that is set against it: the most deprived, or the declared one. */
  low: PublishedGroup;
}

/**
 * The two groups to compare, fixed before any figure is known (`comparedPair`): a pair that is chosen from the figures
 * always differs, if only by chance. A group that is hidden is not replaced by another, since the gap would then mean
 * something else. Rows that are no groups of people have no pair.
 */
export function comparedGroups(
  groups: PublishedGroup[],
  definition: StratifierDefinition,
): ComparedGroups | 'SUPPRESSED' | 'NOT_REPORTED' | 'NOT_APPLICABLE' {
  const comparable = new Set(definition.groups.filter((group) => group.comparable).map((group) => group.code));
  const candidates = groups.filter((group) => comparable.has(group.group));
  if (candidates.every((group) => group.share.status === 'NOT_REPORTED')) return 'NOT_REPORTED';
  const pair = comparedPair(definition);
  if (pair === null) return 'NOT_APPLICABLE';
  const high = candidates.find(({ group }) => group === pair.reference);
  const low = candidates.find(({ group }) => group === pair.against);
  if (!low || !high) return 'SUPPRESSED';
  if (low.share.status === 'NOT_REPORTED' || high.share.status === 'NOT_REPORTED') return 'NOT_REPORTED';
  if (low.share.value === null || high.share.value === null) return 'SUPPRESSED';
  return { low, high };
}
