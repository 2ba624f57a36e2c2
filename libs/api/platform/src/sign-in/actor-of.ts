import type { Actor, Role } from '@monitor/domain';
import { currentRequestId } from '../logging/request-context.js';
import type { HeldAssignment, KnownPerson } from './caller.js';

/** What a role's scope bounds: organisations, regions, or nothing (England). */
const scopeOf: Record<Role, 'ORGANISATION' | 'REGION' | 'ENGLAND' | 'NONE'> = {
  PREPARER: 'ORGANISATION',
  APPROVER: 'ORGANISATION',
  REGIONAL_LEAD: 'REGION',
  NATIONAL_ANALYST: 'ENGLAND',
  ADMINISTRATOR: 'NONE',
};

/** The role acted in: the chosen one while it is still held, or the only one there is. */
export function actingAssignment(person: KnownPerson, chosenId: string | undefined): HeldAssignment | null {
  const chosen = person.assignments.find((assignment) => assignment.id === chosenId);
  if (chosen) return chosen;
  return person.assignments.length === 1 ? (person.assignments[0] ?? null) : null;
}

/** Who acts, in the one role chosen: never the sum of several roles. */
export function actorOf(person: KnownPerson, { role, scopeCode }: HeldAssignment): Actor {
  const scope = scopeOf[role];
  const codes = scopeCode === null ? [] : [scopeCode];
  const requestId = currentRequestId();
  return {
    personId: person.personId,
    displayName: person.displayName,
    role,
    organisationCodes: scope === 'ORGANISATION' ? codes : [],
    regionCodes: scope === 'ENGLAND' ? ['*'] : scope === 'REGION' ? codes : [],
    ...(requestId !== undefined && { requestId }),
  };
}
