import { daysFrom } from '../quarter/day.js';
import type { ReturnState } from './return-state.js';
import type { ReturnExtension } from '../quarter/own-window.js';
import type { ReturnWindow } from '../quarter/quarter.js';

/**
 * The day by which an organisation should send its return: the published deadline, or the last day of an extension that
 * it was given. Until when it can send it is another day, the close (`ownWindow`).
 */
export function sendBy({ dueOn, closesOn }: ReturnWindow, extension: ReturnExtension | null): string {
  return extension !== null && extension.closesOn > closesOn ? extension.closesOn : dueOn;
}

const toBeSent: readonly ReturnState[] = ['NOT_STARTED', 'DRAFT', 'RETURNED'];

/** Whether the organisation has a return yet to send: then its days matter, and no longer afterwards. */
export function isToBeSent(state: ReturnState): boolean {
  return toBeSent.includes(state);
}

/** How many days have passed since an organisation should have sent its return; nought or below while it need not have. */
export function daysLate(window: ReturnWindow, extension: ReturnExtension | null, today: string): number {
  return daysFrom(sendBy(window, extension), today);
}

/**
 * How late a return is, or how long it has, in a few words.
 * @example lateInWords(3) // "3 days late"
 */
export function lateInWords(days: number): string {
  const many = Math.abs(days) === 1 ? '1 day' : `${String(Math.abs(days))} days`;
  if (days === 0) return 'Due today';
  return days > 0 ? `${many} late` : `${many} left`;
}
