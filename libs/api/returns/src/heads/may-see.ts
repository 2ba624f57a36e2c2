import { DomainError, can } from '@monitor/domain';
import type { Actor, Permission, Subject } from '@monitor/domain';
import type { ReturnReference } from './return-reference.js';

/** The same words whether the return is absent or belongs to somebody else. */
export function returnNotFound({ organisationCode, quarterId }: ReturnReference): DomainError {
  return new DomainError(
    'RETURN_NOT_FOUND',
    `You have no return for the organisation “${organisationCode}” and the quarter “${quarterId}”. ` +
      'Check the address, or choose the return from your list.',
  );
}

/**
 * The return that was asked for, if the actor may see it and do what is asked; refuses with RETURN_NOT_FOUND (absent
 * and foreign alike) or, for a return that may be seen, NOT_PERMITTED.
 */
export function permitted<Found extends { organisationCode: string; icbCode: string | null; regionCode: string }>(
  actor: Actor,
  asked: ReturnReference,
  found: Found | null,
  ...anyOf: Permission[]
): Found {
  if (found === null) throw returnNotFound(asked);
  const subject: Subject = {
    organisationCode: found.organisationCode,
    icbCode: found.icbCode,
    regionCode: found.regionCode,
  };
  if (!can(actor, 'return:read', subject)) throw returnNotFound(asked);
  if (!anyOf.some((permission) => can(actor, permission, subject))) {
    throw new DomainError('NOT_PERMITTED', 'Your role does not allow this for this return.');
  }
  return found;
}
