import { formatDay } from './day.js';
import type { ReturnWindow } from './quarter.js';

/** More days for one organisation and quarter, and why, as two administrators allowed them. */
export interface ReturnExtension {
  /** Last day (London) on which the organisation can fill in and submit. */
  closesOn: string;
  /** Why, to finish the sentence “You have until …, because …”. */
  reason: string;
}

/** The window as it is for one organisation: an extension moves the close, never the deadline, and takes no day away. */
export function ownWindow<Common extends ReturnWindow>(window: Common, extension: ReturnExtension | null): Common {
  if (extension === null || extension.closesOn <= window.closesOn) return window;
  return { ...window, closesOn: extension.closesOn };
}

/**
 * Until when an organisation has, and why, for itself or (`THEY`) for others.
 * @example extensionInWords({ closesOn: '2027-01-14', reason: 'the network was down' })
 * // "You have until 14 January 2027, because the network was down."
 */
export function extensionInWords({ closesOn, reason }: ReturnExtension, whose: 'YOU' | 'THEY' = 'YOU'): string {
  const who = whose === 'YOU' ? 'You have' : 'Has';
  return `${who} until ${formatDay(closesOn)}, because ${reason.trim().replace(/\.$/, '')}.`;
}
