import { dayBefore, daysAfter } from '@monitor/domain';
import type { MembershipKind } from '@monitor/domain';
import { exclusiveKinds, inOrder } from './membership.js';
import type { Membership } from './membership.js';

/** What a source says about an organisation and a kind of group. */
export interface MembershipStatement {
  /** Line it was read from. */
  line: number;
  memberCode: string;
  kind: MembershipKind;
  /** Null: it belongs to no group of the kind. */
  groupCode: string | null;
  /** Null: the source gives only the code; it is called as it is known. */
  groupName: string | null;
  /** Null: the source only says that it is so on the day of the source. */
  validFrom: string | null;
  validTo: string | null;
}

type Known = readonly Membership[];
type Named = MembershipStatement & { groupName: string };

function covers({ validFrom, validTo }: Membership, day: string): boolean {
  return validFrom <= day && (validTo === null || validTo >= day);
}

/** Other groups that cannot be belonged to at the same time give way from one day until another. */
function giveWay(other: Membership, from: string, to: string | null): Membership[] {
  if (other.validTo !== null && other.validTo < from) return [other];
  if (to !== null && other.validFrom > to) return [other];
  const endsWithin = to === null || (other.validTo !== null && other.validTo <= to);
  return [
    ...(other.validFrom < from ? [{ ...other, validTo: dayBefore(from) }] : []),
    ...(endsWithin ? [] : [{ ...other, validFrom: daysAfter(to, 1) }]),
  ];
}

function stateDated(known: Known, stated: Membership): Membership[] {
  const { kind, groupCode, validFrom, validTo } = stated;
  const others = known.flatMap((other) => {
    if (other.kind !== kind) return [other];
    if (other.groupCode !== groupCode) {
      return exclusiveKinds.includes(kind) ? giveWay(other, validFrom, validTo) : [other];
    }
    const isApart =
      (other.validTo !== null && other.validTo < validFrom) || (validTo !== null && other.validFrom > validTo);
    return isApart ? [other] : [];
  });
  return [...others, stated];
}

function endOn(known: Known, kind: MembershipKind, day: string): Membership[] {
  return known.flatMap((own) => (own.kind === kind && covers(own, day) ? giveWay(own, day, own.validTo) : [own]));
}

function rename(known: Known, current: Membership, groupName: string, day: string): Membership[] {
  const others = known.filter((own) => own !== current);
  const renamed = { ...current, groupName };
  if (current.validFrom >= day) return [...others, renamed];
  return [...others, { ...current, validTo: dayBefore(day) }, { ...renamed, validFrom: day }];
}

/** That something is so on a day says nothing of what is known to begin later. */
function stateOfDay(known: Known, { memberCode, kind, groupCode, groupName }: Named, day: string) {
  if (groupCode === null) return endOn(known, kind, day);
  const current = known.find((own) => own.kind === kind && own.groupCode === groupCode && covers(own, day));
  if (current !== undefined)
    return current.groupName === groupName ? [...known] : rename(known, current, groupName, day);
  const later = known
    .filter((own) => own.kind === kind && own.validFrom > day)
    .map(({ validFrom }) => validFrom)
    .sort()[0];
  const validTo = later === undefined ? null : dayBefore(later);
  return stateDated(known, { memberCode, kind, groupCode, groupName, validFrom: day, validTo });
}

/**
 * The memberships of one organisation after a statement about it; those of other kinds are left as they are.
 * @param day the day of the source, for a statement without days
 */
export function stateMembership(known: Known, statement: Named, day: string): Membership[] {
  const { memberCode, kind, groupCode, groupName, validFrom, validTo } = statement;
  if (validFrom === null || groupCode === null) return inOrder(stateOfDay(known, statement, day));
  return inOrder(stateDated(known, { memberCode, kind, groupCode, groupName, validFrom, validTo }));
}

/** What is left of the memberships of an organisation that closed. */
export function endMemberships(known: Known, closedOn: string): Membership[] {
  const begun = known.filter(({ validFrom }) => validFrom <= closedOn);
  return begun.map((own) => (own.validTo === null || own.validTo > closedOn ? { ...own, validTo: closedOn } : own));
}
