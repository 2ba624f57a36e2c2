import { DomainError, formatDay, ownWindow, quarterLabel, windowState } from '@monitor/domain';
import type { HeldWindow } from './locked-return.query.js';

/** Says the day (London) if the window of a return, which is held, is open to it; refuses with WINDOW_NOT_OPEN. */
export function requireOpenWindow(window: HeldWindow | null, quarterId: string): string {
  if (window === null) throw new DomainError('WINDOW_NOT_OPEN', `There are no returns for “${quarterId}”.`);
  const own = ownWindow(window, window.extension);
  const { opensOn, closesOn, today } = own;
  const state = windowState(own, today);
  if (state === 'OPEN' || state === 'LATE') return today;
  const quarter = `The return for ${quarterLabel(quarterId)}`;
  const message =
    state === 'CLOSED'
      ? `${quarter} closed on ${formatDay(closesOn)} and can no longer be changed. Nothing was saved. If it must be corrected, ask your regional lead.`
      : `${quarter} can be filled in from ${formatDay(opensOn)}. Nothing was saved.`;
  throw new DomainError('WINDOW_NOT_OPEN', message, { opensOn, closesOn });
}
