import type { MembershipKind } from '@monitor/domain';

/** That an organisation belonged to a group from one day until another (inclusive; null = still does). */
export interface Membership {
  memberCode: string;
  kind: MembershipKind;
  groupCode: string;
  groupName: string;
  validFrom: string;
  validTo: string | null;
}

/** Kinds of group of which an organisation is in one at a time; of the others it may be in several. */
export const exclusiveKinds: readonly MembershipKind[] = ['PLACE', 'PCN'];

/** The same memberships always in the same order. */
export function inOrder(memberships: readonly Membership[]): Membership[] {
  const key = ({ kind, validFrom, groupCode }: Membership) => `${kind} ${validFrom} ${groupCode}`;
  return [...memberships].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
