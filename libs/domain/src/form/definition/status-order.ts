import type { ImplementationStatus } from './implementation-status.js';
import { implementationStatuses } from './implementation-status.js';

function isStatus(value: unknown): value is ImplementationStatus {
  return (implementationStatuses as readonly unknown[]).includes(value);
}

/** Place of a status on the scale, 0 to 4; null for "does not apply" and for what is no status, which stand outside it. */
export function statusRank(status: unknown): number | null {
  return !isStatus(status) || status === 'NOT_APPLICABLE' ? null : implementationStatuses.indexOf(status);
}

/** Whether a status claims that the action is being done now. */
export function isInPlace(status: unknown): boolean {
  return status === 'IMPLEMENTED' || status === 'EMBEDDED';
}

/** Whether a status says that it is to be done: an owner and a date are due. */
export function isUnderWay(status: unknown): boolean {
  return status === 'PLANNED' || status === 'IN_PROGRESS';
}

/** Whether the scale was gone down; never so where either answer stands outside it. */
export function isLower(now: unknown, before: unknown): boolean {
  const rankNow = statusRank(now);
  const rankBefore = statusRank(before);
  return rankNow !== null && rankBefore !== null && rankNow < rankBefore;
}
