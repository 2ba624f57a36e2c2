import type { StratifierDefinition } from '@monitor/domain';
import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { publishShare } from '../disclosure/publish-share.js';
import type { PublishedCount } from '../disclosure/published-count.js';
import { gaveGroup } from './contribution.js';
import type { Contribution } from './contribution.js';
import type { PublishedGroup } from './published-group.js';
import { sumProfile, whyHidden, whyHiddenAs } from './safe-sum.js';
import type { HidingReason } from './safe-sum.js';
import type { TableEffects } from './table-effects.js';

/** What is published of a table, and what is not. */
export interface TableOfArea {
  contributions: readonly Contribution[];
  /** Whether the whole table must be hidden, since it would tell of others. */
  isHidden?: boolean;
  /** Positions of groups that must be hidden, since their change would tell of somebody. */
  withheld?: readonly number[];
  /** Positions of groups of which only the numerator must be hidden, for that reason. */
  numeratorsWithheld?: readonly number[];
  /** How its people come in organisations; left out for people taken one by one. */
  effects?: TableEffects;
}

/**
 * The one gate between exact counts and anyone but the organisation they belong to: hides small counts, small
 * complements, and sums that one organisation all but makes; rounds the rest, and computes shares from the rounded counts
 * only. Why a count is hidden is not told: the reason would tell more than the count.
 *
 * Deterministic: the same counts give the same answer every time, so that asking again reveals nothing new.
 * A group that nobody reported is NOT_REPORTED, not zero.
 * @returns a group for each of the stratifier, in its order
 */
export function publishTable(
  table: TableOfArea,
  definition: Pick<StratifierDefinition, 'groups'>,
  policy: DisclosurePolicy,
): PublishedGroup[] {
  return definition.groups.map(({ code }, group) => publishGroup(code, group, { table, policy }));
}

interface Publishing {
  table: TableOfArea;
  policy: DisclosurePolicy;
}

function publishGroup(code: string, group: number, { table, policy }: Publishing): PublishedGroup {
  const { contributions } = table;
  const everybody = sumProfile(contributions, group, 'EVERYBODY');
  const inside = sumProfile(contributions, group, 'INSIDE');
  const outside = sumProfile(contributions, group, 'OUTSIDE');
  const isEstimated = contributions.some((each) => each.weightsSource !== null && gaveGroup(each, group));
  const whyNot = whyHiddenAs('EVERYBODY', everybody, policy);
  const isWithheld = table.isHidden === true || table.withheld?.includes(group) === true;
  const denominator = isWithheld && whyNot !== 'NOBODY_REPORTED' ? hidden : toCount(everybody.total, whyNot, policy);
  const isTold =
    table.numeratorsWithheld?.includes(group) === true ||
    whyHidden(inside, policy) !== null ||
    whyHidden(outside, policy) !== null;
  const isRounded = denominator.status === 'PUBLISHED' && !isTold;
  const numerator = isRounded ? rounded(inside.total, policy) : { ...hidden, status: notShown(denominator) };
  const published = { group: code, numerator, denominator, isEstimated };
  // All that the table is published to come from: how many of them gave nobody of a group is told by no width.
  const clusters = Math.max(2, contributions.length);
  return { ...published, ...shareAtEffect(published, table.effects?.groups[group], clusters) };
}

/** The share that published counts make, and the design effect that its interval is made by. */
export function shareAtEffect(
  { numerator, denominator }: Pick<PublishedGroup, 'numerator' | 'denominator'>,
  effect: number | null | undefined,
  clusters: number,
): Pick<PublishedGroup, 'share' | 'designEffect'> {
  if (effect === undefined) return { share: publishShare(numerator, denominator) };
  const isShown = effect !== null && numerator.value !== null && denominator.value !== null;
  const clustering = isShown ? { designEffect: effect, clusters } : null;
  return { share: publishShare(numerator, denominator, clustering), designEffect: isShown ? effect : null };
}

const hidden: PublishedCount = { status: 'SUPPRESSED', value: null };

function notShown({ status }: PublishedCount): PublishedCount['status'] {
  return status === 'PUBLISHED' ? 'SUPPRESSED' : status;
}

function toCount(total: number, whyNot: HidingReason | null, policy: DisclosurePolicy): PublishedCount {
  if (whyNot === null) return rounded(total, policy);
  return { status: whyNot === 'NOBODY_REPORTED' ? 'NOT_REPORTED' : 'SUPPRESSED', value: null };
}

function rounded(count: number, { roundTo }: DisclosurePolicy): PublishedCount {
  return { status: 'PUBLISHED', value: Math.round(count / roundTo) * roundTo };
}

/** Positions of the groups of which a count is shown: what a reader can compare with another publication. */
export function shownGroups(groups: readonly PublishedGroup[]): number[] {
  return groups.flatMap(({ denominator }, index) => (denominator.status === 'PUBLISHED' ? [index] : []));
}

/** Positions of the groups of which also the numerator is shown. */
export function shownNumerators(groups: readonly PublishedGroup[]): number[] {
  return groups.flatMap(({ numerator }, index) => (numerator.status === 'PUBLISHED' ? [index] : []));
}
