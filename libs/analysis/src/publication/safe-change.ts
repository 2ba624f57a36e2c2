import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { changedContributions, movements } from './changed-organisations.js';
import { measures } from './contribution.js';
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

/**
 * Whether what organisations changed between two tables tells of no single one: nobody changed anything, or enough did
 * that the sum of their movements could be shown, as any sum could.
 */
export function isChangeSafe(
  { before, now }: { before: readonly Contribution[]; now: readonly Contribution[] },
  groups: readonly number[],
  policy: DisclosurePolicy,
): boolean {
  const changes = changedContributions(before, now);
  if (changes.length === 0) return true;
  if (changes.length < policy.fewestOrganisations) return false;
  return groups.every((group) =>
    measures.every((measure) => {
      const moved = movements(changes, group, measure);
      return moved.length === 0 || whyHiddenAs(measure, profileOf(moved), policy) === null;
    }),
  );
}
