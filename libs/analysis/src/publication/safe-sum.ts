import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { countOf, gaveGroup } from './contribution.js';
import type { Contribution, Measure } from './contribution.js';

/** Why a sum is not shown, in the order in which it is asked. */
export const hidingReasons = ['NOBODY_REPORTED', 'FEW_ORGANISATIONS', 'SMALL', 'FEW_OTHERS', 'DOMINATED'] as const;
export type HidingReason = (typeof hidingReasons)[number];

/** What a sum is judged by: how many organisations it comes from, and its two largest parts. */
export interface SumProfile {
  organisations: number;
  total: number;
  largest: number;
  second: number;
}

/** The profile of parts of a sum, each 0 or more. */
export function profileOf(parts: readonly number[]): SumProfile {
  let [total, largest, second] = [0, 0, 0];
  for (const part of parts) {
    total += part;
    if (part > largest) [largest, second] = [part, largest];
    else if (part > second) second = part;
  }
  return { organisations: parts.length, total, largest, second };
}

/** The sum of one count of a group over organisations, and how it is made up. */
export function sumProfile(contributions: readonly Contribution[], group: number, measure: Measure): SumProfile {
  return profileOf(contributions.filter((each) => gaveGroup(each, group)).map((each) => countOf(each, group, measure)));
}

/**
 * Why a sum must be hidden, from what it is made up of; null where it may be shown, rounded. Everybody who has part in
 * it knows the own part: what is left must not be small, nor tell one of the others.
 */
export function whyHidden(profile: SumProfile, policy: DisclosurePolicy): HidingReason | null {
  const { organisations, total, largest, second } = profile;
  if (organisations === 0) return 'NOBODY_REPORTED';
  if (organisations < policy.fewestOrganisations) return 'FEW_ORGANISATIONS';
  if (total <= policy.hideUpTo) return 'SMALL';
  if (total - largest <= policy.fewestOthers) return 'FEW_OTHERS';
  const others = total - largest - second;
  const isTold = others * 100 < policy.dominancePercent * largest;
  return isTold || largest * 100 > policy.largestSharePercent * total ? 'DOMINATED' : null;
}

/** The same of one of the counts of a group: how many there are altogether is often known, whoever has most of them. */
export function whyHiddenAs(measure: Measure, profile: SumProfile, policy: DisclosurePolicy): HidingReason | null {
  const why = whyHidden(profile, policy);
  return measure === 'EVERYBODY' && why === 'DOMINATED' ? null : why;
}

/** Positions of the groups of which these counts could be shown if nothing else ever were. */
export function showableGroups(
  contributions: readonly Contribution[],
  of: readonly Measure[],
  policy: DisclosurePolicy,
): number[] {
  const groups = Math.max(0, ...contributions.map(({ denominators }) => denominators.length));
  return Array.from({ length: groups }, (_, group) => group).filter((group) =>
    of.every((measure) => whyHiddenAs(measure, sumProfile(contributions, group, measure), policy) === null),
  );
}
