import { implementationStatuses } from './return.js';
import type { ImplementationStatus } from './return.js';

/** Place of a status on the scale, 0 to 4; null for "does not apply" and for no answer, which stand outside it. */
export function statusRank(status: ImplementationStatus | null): number | null {
  return status === null || status === 'NOT_APPLICABLE' ? null : implementationStatuses.indexOf(status);
}

/** Whether a status claims that the action is being done now. */
export function isInPlace(status: ImplementationStatus | null): boolean {
  return status === 'IMPLEMENTED' || status === 'EMBEDDED';
}

/** Whether a status says that it is to be done: an owner and a date are due. */
export function isUnderWay(status: ImplementationStatus | null): boolean {
  return status === 'PLANNED' || status === 'IN_PROGRESS';
}

/** Whether the scale was gone down; never so where either answer stands outside it. */
export function isLower(now: ImplementationStatus | null, before: ImplementationStatus | null): boolean {
  const rankNow = statusRank(now);
  const rankBefore = statusRank(before);
  return rankNow !== null && rankBefore !== null && rankNow < rankBefore;
}
