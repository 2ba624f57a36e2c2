import { membershipKinds } from '@monitor/domain';
import type { MembershipKind } from '@monitor/domain';
import type { Membership } from '../memberships/membership.js';

/** All that is to be known about the memberships of one organisation. */
export interface MembershipChange {
  memberCode: string;
  before: readonly Membership[];
  after: readonly Membership[];
}

/** How many memberships of a kind change, and how. */
export interface MembershipCounts {
  began: number;
  ended: number;
  renamed: number;
  /** Known with other days than before. */
  redated: number;
}

type Rows = readonly Membership[];

const keyOf = ({ memberCode, kind, groupCode }: Membership) => `${memberCode} ${kind} ${groupCode}`;

function isSameRow(one: Membership, other: Membership): boolean {
  return (
    keyOf(one) === keyOf(other) &&
    one.groupName === other.groupName &&
    one.validFrom === other.validFrom &&
    one.validTo === other.validTo
  );
}

function isSame(one: Rows, other: Rows): boolean {
  return one.length === other.length && one.every((row, index) => isSameRow(row, other[index] ?? row));
}

/** Whose memberships change, between what is known and what is to be known. */
export function compareMemberships(
  wanted: ReadonlyMap<string, Rows>,
  known: ReadonlyMap<string, Rows>,
): MembershipChange[] {
  return [...wanted]
    .map(([memberCode, after]) => ({ memberCode, before: known.get(memberCode) ?? [], after }))
    .filter(({ before, after }) => !isSame(before, after));
}

/** What happened to one membership; null where nothing did. */
function outcome(before: Rows, row: Membership): keyof MembershipCounts | null {
  if (before.some((known) => isSameRow(known, row))) return null;
  const own = before.filter((known) => keyOf(known) === keyOf(row));
  if (own.length === 0) return 'began';
  if (own.every(({ groupName }) => groupName !== row.groupName)) return 'renamed';
  const same = own.find(({ validFrom }) => validFrom === row.validFrom);
  if (same !== undefined && row.validTo !== null && same.groupName === row.groupName) return 'ended';
  // The earlier part of a membership whose group has another name since.
  return same === undefined ? 'redated' : null;
}

/** How many memberships change, by kind, only of kinds of which some do. */
export function countMemberships(changes: readonly MembershipChange[]): Map<MembershipKind, MembershipCounts> {
  const counts = new Map<MembershipKind, MembershipCounts>();
  const add = (kind: MembershipKind, what: keyof MembershipCounts) => {
    const own = counts.get(kind) ?? { began: 0, ended: 0, renamed: 0, redated: 0 };
    counts.set(kind, { ...own, [what]: own[what] + 1 });
  };
  for (const { before, after } of changes) {
    for (const row of after) {
      const what = outcome(before, row);
      if (what !== null) add(row.kind, what);
    }
    const left = new Set(after.map(keyOf));
    for (const row of before) if (!left.has(keyOf(row))) add(row.kind, 'ended');
  }
  return new Map([...counts].sort(([a], [b]) => membershipKinds.indexOf(a) - membershipKinds.indexOf(b)));
}

/** How many memberships change at all. */
export function sumOfMemberships(changes: readonly MembershipChange[]): number {
  return [...countMemberships(changes).values()]
    .flatMap((counts) => Object.values<number>({ ...counts }))
    .reduce((sum, count) => sum + count, 0);
}
