import type { MembershipStatement } from '../memberships/state-membership.js';
import { membershipLabel } from '@monitor/domain';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { RefusedLine } from './organisation-source.js';

/** Kinds of group that are bodies known here: their code must be one of them. */
const groupTypes = { PCN: 'PCN', PLACE: 'PLACE' } as const;

function refusal(statement: MembershipStatement, known: KnownOrganisations): string | null {
  const { memberCode, kind, groupCode } = statement;
  const [member] = known.periods.get(memberCode) ?? [];
  if (member === undefined) return 'The organisation is not known. Import the file that lists it first.';
  if (member.isInvented) return 'The code belongs to an invented organisation of the demonstration data.';
  if (kind !== 'PCN' && kind !== 'PLACE') return null;
  const [group] = known.periods.get(groupCode ?? '') ?? [];
  if (group?.type === groupTypes[kind]) return null;
  return `Found the group “${groupCode ?? ''}”, which is not known as a ${membershipLabel(kind).toLowerCase()}.`;
}

/** Divides statements of a file of memberships into those that can be taken over and those that are refused. */
export function checkMemberships(statements: readonly MembershipStatement[], known: KnownOrganisations) {
  const accepted: MembershipStatement[] = [];
  const refused: RefusedLine[] = [];
  for (const statement of statements) {
    const reason = refusal(statement, known);
    if (reason === null) accepted.push(statement);
    else refused.push({ line: statement.line, code: statement.memberCode, reason });
  }
  return { accepted, refused };
}
