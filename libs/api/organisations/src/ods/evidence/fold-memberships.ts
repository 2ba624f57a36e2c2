import { membershipLabel } from '@monitor/domain';
import type { Membership } from '../../memberships/membership.js';
import { endMemberships, stateMembership } from '../../memberships/state-membership.js';
import type { MembershipStatement } from '../../memberships/state-membership.js';
import type { KnownOrganisations } from '../known-organisations.query.js';
import type { RefusedLine } from '../organisation-source.js';
import type { Evidence } from './evidence.js';
import type { Weighed } from './fold-periods.js';

/** Kinds of group that are bodies known here: their code must be one of them. */
const groupTypes = { PCN: 'PCN', PLACE: 'PLACE' } as const;

/** What is known of one organisation's memberships, and lines of the file in hand that are not taken over. */
export interface FoldedMemberships {
  rows: Membership[];
  refused: RefusedLine[];
  waiting: RefusedLine[];
}

/** What an organisation is known to belong to before any file is weighed, and what became of the files that name it. */
export interface Member {
  code: string;
  standing: readonly Membership[];
  weighed: readonly Weighed[];
}

type Objection = { outcome: 'REFUSED' | 'WAITING'; reason: string };

function objectionTo(statement: MembershipStatement, known: KnownOrganisations): Objection | null {
  const { memberCode, kind, groupCode } = statement;
  const [member] = known.periods.get(memberCode) ?? [];
  if (member === undefined) {
    return { outcome: 'WAITING', reason: 'The member is not known yet: the file that lists it tells the rest' };
  }
  if (member.isInvented) {
    return { outcome: 'REFUSED', reason: 'The code belongs to an invented organisation of the demonstration data.' };
  }
  if ((kind !== 'PCN' && kind !== 'PLACE') || groupCode === null) return null;
  const [group] = known.periods.get(groupCode) ?? [];
  const label = membershipLabel(kind).toLowerCase();
  if (group === undefined) {
    return { outcome: 'WAITING', reason: `The ${label} is not known yet: the file that lists it tells the rest` };
  }
  if (group.type === groupTypes[kind]) return null;
  return { outcome: 'REFUSED', reason: `Found the group “${groupCode}”, which is not known as a ${label}.` };
}

/** Statements beside a record of the same file count where the record does, whatever is known of their groups. */
function standsOrFalls({ code, weighed }: Member, evidence: Evidence): boolean | null {
  if (!evidence.records.has(code)) return null;
  return weighed.some((one) => one.evidence === evidence && one.judgement.outcome === 'TAKEN');
}

function byFirstDay(one: MembershipStatement, other: MembershipStatement): number {
  if (one.validFrom === other.validFrom) return 0;
  return (one.validFrom ?? '') < (other.validFrom ?? '') ? -1 : 1;
}

function named(statement: MembershipStatement, { periods }: KnownOrganisations) {
  const { groupCode } = statement;
  const groupName = statement.groupName ?? periods.get(groupCode ?? '')?.at(-1)?.name ?? groupCode ?? '';
  return { ...statement, groupName };
}

/** Takes over what one file says of a member, and keeps what cannot be taken over where `isInHand`. */
function takeOver(
  folded: FoldedMemberships,
  member: Member,
  { evidence, isInHand }: { evidence: Evidence; isInHand: boolean },
  known: KnownOrganisations,
): void {
  const { code } = member;
  const isTaken = standsOrFalls(member, evidence);
  const statements = isTaken === false ? [] : [...(evidence.memberships.get(code) ?? [])].sort(byFirstDay);
  for (const statement of statements) {
    const objection = isTaken === null ? objectionTo(statement, known) : null;
    if (objection === null) folded.rows = stateMembership(folded.rows, named(statement, known), evidence.effectiveOn);
    else if (isInHand) {
      const line = { line: statement.line, code, reason: objection.reason };
      (objection.outcome === 'WAITING' ? folded.waiting : folded.refused).push(line);
    }
  }
}

/**
 * Works out the memberships of one organisation by taking in one file after another. The bodies must be worked out
 * before.
 * @param evidence in the order in which it is weighed
 * @param given the file in hand: only its lines are answered
 */
export function foldMemberships(
  member: Member,
  { evidence, given }: { evidence: readonly Evidence[]; given: Evidence | null },
  known: KnownOrganisations,
): FoldedMemberships {
  const { code, weighed } = member;
  const folded: FoldedMemberships = { rows: [...member.standing], refused: [], waiting: [] };
  for (const one of evidence) {
    takeOver(folded, member, { evidence: one, isInHand: one === given }, known);
    const closedOn = weighed.find((body) => body.evidence === one)?.closedOn ?? null;
    if (closedOn !== null) folded.rows = endMemberships(folded.rows, closedOn);
  }
  const lastDay = known.periods.get(code)?.at(-1)?.validTo ?? null;
  if (lastDay !== null && evidence.length > 0) folded.rows = endMemberships(folded.rows, lastDay);
  return folded;
}
