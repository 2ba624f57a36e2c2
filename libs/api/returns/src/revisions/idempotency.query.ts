import { DomainError } from '@monitor/domain';

/** What the organisation $1 sent under the key $3 before. */
export const usedKey = `(SELECT request_hash FROM idempotency_key WHERE organisation_code = $1 AND key = $3)`;

/** Whether the request has had its effect already; refuses a key that another request was sent with. */
export function wasDone(usedFor: string | null, requestHash: string): boolean {
  if (usedFor === null) return false;
  if (usedFor === requestHash) return true;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    'This idempotency key was already used for another request. Send each submission with a key of its own.',
  );
}
