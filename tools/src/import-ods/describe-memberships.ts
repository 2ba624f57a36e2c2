import { countMemberships } from '@monitor/api-organisations';
import type { MembershipChange, MembershipCounts } from '@monitor/api-organisations';
import { membershipLabel } from '@monitor/domain';
import { countOf } from './body-words.js';

const words: Record<keyof MembershipCounts, string> = {
  began: 'begin',
  ended: 'end',
  renamed: 'have another name of the group',
  redated: 'hold from or until another day',
};

/** How many memberships change, a line for each kind. */
export function describeMemberships(changes: readonly MembershipChange[]): string[] {
  const lines = [...countMemberships(changes)].map(([kind, counts]) => {
    const told = (Object.keys(words) as (keyof MembershipCounts)[])
      .filter((what) => counts[what] > 0)
      .map((what) => `${counts[what]} ${words[what]}`);
    return `  ${membershipLabel(kind)}: ${told.join(', ')}`;
  });
  return lines.length === 0
    ? []
    : [`Memberships of ${countOf(changes.length, 'organisation', 'organisations')}:`, ...lines];
}
