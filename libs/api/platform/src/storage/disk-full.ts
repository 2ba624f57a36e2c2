import { DomainError } from '@monitor/domain';
import { failureCode } from '../errors/failure-code.js';

/** PostgreSQL's word, and the operating system's. */
const codes = new Set<string | null>(['53100', 'ENOSPC', 'EDQUOT']);
const retryAfterSeconds = 30;

/** Whether something failed because there was no room to write it. */
export function isDiskFull(failure: unknown): boolean {
  if (codes.has(failureCode(failure))) return true;
  if (typeof failure !== 'object' || failure === null) return false;
  const cause: unknown =
    'driverError' in failure ? failure.driverError : 'cause' in failure ? failure.cause : undefined;
  return cause !== undefined && cause !== failure && isDiskFull(cause);
}

/** Refuses a change. */
export function readOnly(): DomainError {
  return new DomainError(
    'READ_ONLY',
    'Nothing was saved: the disk of the service is nearly full, so it can only be read at the moment. What you typed stays on this page. Try again in a few minutes.',
    { retryAfterSeconds },
  );
}

/** Refuses what would bring much, while small changes are still taken. */
export function noImports(): DomainError {
  return new DomainError(
    'READ_ONLY',
    'Nothing was taken in: the disk of the service is nearly full, and files and publications need much of it. Returns can be filled in and sent as ever. Try again later, or tell whoever runs the service.',
    { retryAfterSeconds },
  );
}

/** Refuses a question whose answer needs more room for a moment than there is. */
export function noRoomToAnswer(): DomainError {
  return new DomainError(
    'READ_ONLY',
    'This could not be answered: it needs room on the disk of the service, which is full. Nothing was lost or changed. Ask for less at once, or try again in a few minutes.',
    { retryAfterSeconds },
  );
}
