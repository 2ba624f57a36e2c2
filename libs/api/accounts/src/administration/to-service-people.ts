import { readableName } from '@monitor/api-organisations';
import { EMBEDDED_ISSUER } from '@monitor/api-platform';
import { shortAreaName } from '@monitor/api-reference';
import { roleConflicts, roleWithScope } from '@monitor/domain';
import type { RegionsOf } from '@monitor/domain';
import type { RoleRow } from './roles-of-people.query.js';
import type { PersonRow } from './search-people.query.js';
import type { GrantedRole, ServicePerson } from './service-person.type.js';

const mostEnded = 20;

/** Whoever did something, by their name alone: the record holds role and id in brackets behind it. */
function nameOf(acting: string): string {
  if (acting.startsWith('the product itself')) return 'An operator of the server';
  const bracket = acting.lastIndexOf(' (');
  return bracket > 0 && acting.endsWith(')') ? acting.slice(0, bracket) : acting;
}

function toGrantedRole(row: RoleRow): GrantedRole {
  const { id, role, scopeCode, placeName, grantedAt, grantedBecause, revokedAt, revokedBecause } = row;
  return {
    ...{ id, role, scopeCode, grantedAt, grantedBecause, revokedAt, revokedBecause },
    scopeName: placeName === null ? (scopeCode ?? 'England') : readableName(shortAreaName(placeName)),
    grantedBy: nameOf(row.grantedBy),
    revokedBy: row.revokedBy === null ? null : nameOf(row.revokedBy),
  };
}

/** People with their roles, as an administrator (`readerId`) is shown them. */
export function toServicePeople(
  people: readonly PersonRow[],
  { roles, regionsOf, readerId }: { roles: readonly RoleRow[]; regionsOf: RegionsOf; readerId: string },
): ServicePerson[] {
  return people.map(({ id, displayName, subject, issuer, addedAt }) => {
    const own = roles.filter(({ personId }) => personId === id).map(toGrantedRole);
    const held = own.filter(({ revokedAt }) => revokedAt === null);
    return {
      ...{ id, displayName, subject, addedAt },
      provider: issuer === EMBEDDED_ISSUER ? 'the sign-in of this service' : issuer,
      roles: held,
      endedRoles: own.filter(({ revokedAt }) => revokedAt !== null).slice(0, mostEnded),
      conflicts: roleConflicts(held, regionsOf).map(
        ({ first, second, reason }) => `${roleWithScope(first)} and ${roleWithScope(second)}: ${reason}.`,
      ),
      whyNot: id === readerId ? 'These are your own roles. Another administrator changes them.' : null,
    };
  });
}
