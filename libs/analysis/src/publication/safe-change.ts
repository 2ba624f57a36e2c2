import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { changedContributions, movements } from './changed-organisations.js';
import type { ChangedContribution } from './changed-organisations.js';
import { countOf, measures } from './contribution.js';
import type { Contribution } from './contribution.js';
import { profileOf, sumProfile, whyHiddenAs } from './safe-sum.js';

/** Whether all counts of some groups could be shown of these organisations, if nothing else ever were. */
export function isSumSafe(
  contributions: readonly Contribution[],
  groups: readonly number[],
  policy: DisclosurePolicy,
): boolean {
  return groups.every((group) =>
    measures.every((measure) => whyHiddenAs(measure, sumProfile(contributions, group, measure), policy) === null),
  );
}

/** Two tables of which a reader may know the difference. */
export interface TablesApart {
  before: readonly Contribution[];
  now: readonly Contribution[];
}

/**
 * How coarse the rounding of a share must be so that what organisations changed between two tables tells of no single
 * one: 0 where nobody changed anything, or enough did that the sum of their movements could be shown, as any sum could;
 * else twice as much as they could move the share, so that it drowns in the rounding.
 */
export function hidingStep(tables: TablesApart, groups: readonly number[], policy: DisclosurePolicy): number {
  const changes = changedContributions(tables.before, tables.now);
  if (changes.length === 0 || isSafe(changes, groups, policy)) return 0;
  const shares = groups.map((group) => {
    const moved = changes.reduce(
      (sum, { before, now }) => sum + Math.max(peopleOf(before, group), peopleOf(now, group)),
      0,
    );
    return moved / tables.now.reduce((sum, each) => sum + peopleOf(each, group), 0);
  });
  return 2 * Math.max(...shares);
}

function isSafe(changes: readonly ChangedContribution[], groups: readonly number[], policy: DisclosurePolicy): boolean {
  if (changes.length < policy.fewestOrganisations) return false;
  return groups.every((group) =>
    measures.every((measure) => {
      const moved = movements(changes, group, measure);
      return moved.length === 0 || whyHiddenAs(measure, profileOf(moved), policy) === null;
    }),
  );
}

function peopleOf(contribution: Contribution | null, group: number): number {
  return contribution === null ? 0 : countOf(contribution, group, 'EVERYBODY');
}
