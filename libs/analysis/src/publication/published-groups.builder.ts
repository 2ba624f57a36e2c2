import type { StratifierDefinition } from '@monitor/domain';
import { disclosurePolicyFor } from '../disclosure/disclosure-policy.js';
import { undivided } from './contribution.js';
import type { Contribution } from './contribution.js';
import { exactCount } from './exact-count.js';
import type { PublishedGroup } from './published-group.js';
import { publishTable } from './publish-table.js';

/** Six organisations that together have a count, as evenly as it goes. */
function sixParts(count: number): number[] {
  return Array.from({ length: 6 }, (_, index) => Math.floor((count + index) / 6));
}

function contributionsOf([numerator = 0, denominator = 0]: readonly number[]): Contribution[] {
  const numerators = sixParts(numerator);
  return sixParts(denominator).map((everybody, index) => {
    const inside = numerators[index] ?? 0;
    return {
      organisationCode: `O${index}`,
      parts: undivided([exactCount(inside)], [exactCount(everybody)]),
      numerators: [exactCount(inside)],
      denominators: [exactCount(everybody)],
      source: 'R1',
      weightsSource: null,
    };
  });
}

/**
 * Groups as they are published of six organisations with these sums (numerator, denominator); a group without a sum was
 * not reported.
 */
export function groupsOfSums(
  sums: Readonly<Partial<Record<string, readonly number[]>>>,
  { groups }: Pick<StratifierDefinition, 'groups'>,
): PublishedGroup[] {
  return groups.flatMap((group) => {
    const sum = sums[group.code];
    const contributions = sum === undefined ? [] : contributionsOf(sum);
    return publishTable({ contributions }, { groups: [group] }, disclosurePolicyFor({ kind: 'SHARE' }));
  });
}

/** For tests and trials of disclosure, which hold what they publish against what was counted. */
export { openCount } from './exact-count.js';
export { profileOf } from './safe-sum.js';
