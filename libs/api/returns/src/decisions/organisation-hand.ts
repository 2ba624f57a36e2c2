import { DomainError, can } from '@monitor/domain';
import type { Actor, OrganisationHand, OnBehalfRefusal, Subject } from '@monitor/domain';

/** Somebody of the organisation, as the rules of entry on behalf look at them. */
export function organisationHand(actor: Actor, subject: Subject): OrganisationHand {
  return { personId: actor.personId, isPreparer: can(actor, 'return:submit', subject) };
}

/** Refuses a step for the reason there is; nothing where there is none. */
export function requireNothingAgainst(refusal: OnBehalfRefusal | null): void {
  if (refusal !== null) throw new DomainError(refusal.code, refusal.reason);
}
