import type { Estimate } from '@monitor/domain';
import type { DisclosurePolicy } from './disclosure-policy.js';
import type { ExactGroup } from './exact-group.js';
import { givesAwayRelative } from './guard-readings.js';
import { publishShare } from './publish-share.js';
import type { PublishedCount } from './published-count.js';

/** One equity group after disclosure control. Nothing downstream of this type has seen an exact count. */
export interface PublishedGroup {
  group: string;
  numerator: PublishedCount;
  denominator: PublishedCount;
  share: Estimate;
  isEstimated: boolean;
}

/**
 * The one gate between exact counts and anyone but the organisation they belong to: hides small counts and small
 * complements, rounds the rest, and computes shares from the rounded counts only.
 *
 * Figures restated on other boundaries are hidden, too, where set against those of the quarter's own areas they would
 * give away what these hide.
 *
 * Deterministic: the same counts give the same answer every time, so asking again reveals nothing new.
 * A group whose counts are zero throughout because nobody reported it is NOT_REPORTED, not zero.
 */
export function publishGroups(groups: ExactGroup[], policy: DisclosurePolicy): PublishedGroup[] {
  return groups.map((exact) => publishGroup(exact, policy));
}

function publishGroup(exact: ExactGroup, policy: DisclosurePolicy): PublishedGroup {
  if (exact.organisations === 0) return withoutFigures(exact, 'NOT_REPORTED');
  if (exact.organisations < policy.fewestOrganisations || isHidden(exact.denominator, policy)) {
    return withoutFigures(exact, 'SUPPRESSED');
  }
  if (givesAwayRelative(exact, exact.relatives ?? [], policy)) return withoutFigures(exact, 'SUPPRESSED');
  const denominator = published(roundTo(exact.denominator, policy.roundTo));
  if (isHidden(exact.numerator, policy) || isHidden(exact.denominator - exact.numerator, policy)) {
    return { ...withoutFigures(exact, 'SUPPRESSED'), denominator };
  }
  const numerator = published(roundTo(exact.numerator, policy.roundTo));
  const { group, isEstimated = false } = exact;
  return { group, numerator, denominator, share: publishShare(numerator, denominator), isEstimated };
}

function isHidden(count: number, policy: DisclosurePolicy): boolean {
  return count <= policy.hideUpTo;
}

function roundTo(count: number, multiple: number): number {
  return Math.round(count / multiple) * multiple;
}

function published(value: number): PublishedCount {
  return { status: 'PUBLISHED', value };
}

function withoutFigures(
  { group, isEstimated = false }: ExactGroup,
  status: 'SUPPRESSED' | 'NOT_REPORTED',
): PublishedGroup {
  const count: PublishedCount = { status, value: null };
  return { group, numerator: count, denominator: count, share: publishShare(count, count), isEstimated };
}
