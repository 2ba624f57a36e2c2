import { describeChange } from '../describe-change.js';
import type { OrganisationChange } from '../describe-change.js';
import type { KnownOrganisations } from '../known-organisations.query.js';
import { compareMemberships } from '../plan-memberships.js';
import type { MembershipChange } from '../plan-memberships.js';
import { withoutMark } from './fold-periods.js';
import type { Outcome } from './weigh-evidence.js';

/** In what the outcome of a weighing differs from what is known. */
export function changesOf(
  { bodies, memberships }: Pick<Outcome, 'bodies' | 'memberships'>,
  found: KnownOrganisations,
  day: string,
): { changes: OrganisationChange[]; memberships: MembershipChange[] } {
  const changes = [...bodies].map(([code, periods]) => {
    const standing = (found.periods.get(code) ?? []).map(withoutMark);
    return describeChange({ standing, periods }, found, day);
  });
  return {
    changes: changes.filter((change) => change !== null),
    memberships: compareMemberships(memberships, found.memberships),
  };
}
