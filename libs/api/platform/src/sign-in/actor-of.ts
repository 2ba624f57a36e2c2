import { scopeOfRole } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { currentRequestId } from '../logging/request-context.js';
import type { HeldAssignment, KnownPerson } from './caller.js';

/** The role acted in: the chosen one while it is still held, or the only one there is. */
export function actingAssignment(person: KnownPerson, chosenId: string | undefined): HeldAssignment | null {
  const chosen = person.assignments.find((assignment) => assignment.id === chosenId);
  if (chosen) return chosen;
  return person.assignments.length === 1 ? (person.assignments[0] ?? null) : null;
}

/** Who acts, in the one role chosen: never the sum of several roles. */
export function actorOf(person: KnownPerson, assignment: HeldAssignment, authenticatedAt?: number): Actor {
  const requestId = currentRequestId();
  return {
    personId: person.personId,
    displayName: person.displayName,
    ...scopeOfRole(assignment),
    ...(person.scopes !== undefined && { scopes: person.scopes }),
    ...(requestId !== undefined && { requestId }),
    ...(authenticatedAt !== undefined && { signedInAt: new Date(authenticatedAt).toISOString() }),
  };
}
