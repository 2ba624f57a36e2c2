import type { Estimate } from '@monitor/domain';
import { noEstimate } from '../estimates/to-estimate.js';
import type { PublishedGroup } from '../publication/published-group.js';

/**
 * The share of all people of an area, whatever their group.
 *
 * In words: the published numerators of all groups added up over their published denominators, those whose group is not
 * known among them. Made of what is published and of nothing else, so that it tells nothing that its groups do not; where
 * one of them is hidden there is none, because the rest would pass for all. Without an interval: it describes the people
 * who were counted. Input: every group of a table. Output: a share from 0 to 1.
 */
export function overallShare(groups: readonly PublishedGroup[]): Estimate {
  const counts = groups.map(({ numerator, denominator }) => [numerator.value, denominator.value] as const);
  if (groups.length === 0 || groups.every(({ denominator }) => denominator.status === 'NOT_REPORTED')) {
    return noEstimate('NOT_REPORTED');
  }
  if (counts.some(([numerator, denominator]) => numerator === null || denominator === null)) {
    return noEstimate('NOT_COMPUTABLE', 'A group is hidden or was not reported: the others are not everybody.');
  }
  const inside = counts.reduce((sum, [numerator]) => sum + (numerator ?? 0), 0);
  const all = counts.reduce((sum, [, denominator]) => sum + (denominator ?? 0), 0);
  if (all === 0) return noEstimate('NOT_COMPUTABLE', 'Nobody was counted.');
  const made = { method: 'published counts of all groups, added up', reason: null };
  return { status: 'PUBLISHED', value: inside / all, lower: null, upper: null, ...made };
}
