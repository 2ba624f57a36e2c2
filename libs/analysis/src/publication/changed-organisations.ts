import { countOf } from './contribution.js';
import type { Contribution, Measure } from './contribution.js';
import type { ExactCount } from './exact-count.js';

/** What an organisation adds now and what it added before; null = nothing. */
export interface ChangedContribution {
  organisationCode: string;
  before: Contribution | null;
  now: Contribution | null;
}

/** The organisations that add something else to a table than before: they joined, left, or sent another return. */
export function changedContributions(
  before: readonly Contribution[],
  now: readonly Contribution[],
): ChangedContribution[] {
  const earlier = new Map(before.map((each) => [each.organisationCode, each]));
  const later = new Map(now.map((each) => [each.organisationCode, each]));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .sort()
    .map((code) => ({ organisationCode: code, before: earlier.get(code) ?? null, now: later.get(code) ?? null }))
    .filter((change) => !isSame(change));
}

function isSame({ before, now }: ChangedContribution): boolean {
  if (before === null || now === null) return false;
  return sameCounts(before.numerators, now.numerators) && sameCounts(before.denominators, now.denominators);
}

function sameCounts(one: readonly ExactCount[], other: readonly ExactCount[]): boolean {
  return one.length === other.length && one.every((count, index) => count === other[index]);
}

/**
 * How far the organisations that changed moved one count of a group, each whichever way. Of those that came or went
 * everybody knows that they did, also where they moved nothing; an amended return may have left the count as it was.
 */
export function movements(changes: readonly ChangedContribution[], group: number, measure: Measure): number[] {
  const count = (of: Contribution | null) => (of === null ? 0 : countOf(of, group, measure));
  return changes
    .map(({ before, now }) => ({ came: before === null || now === null, moved: Math.abs(count(now) - count(before)) }))
    .filter(({ came, moved }) => came || moved > 0)
    .map(({ moved }) => moved);
}
