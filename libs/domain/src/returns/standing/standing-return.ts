import type { WindowState } from '../../quarter/return-window.js';
import type { ReturnState } from '../return-state.js';

/** A return as far as its words depend on it: where it is on its way, and the days that its organisation has. */
export interface StandingReturn {
  state: ReturnState;
  /** The latest submitted version; 0 = none yet. */
  revision: number;
  /** The version that counts; null = none was accepted. */
  acceptedRevision: number | null;
  windowState: WindowState;
  opensOn: string;
  dueOn: string;
  /** The last day for this organisation, with its extension. */
  closesOn: string;
  /** Name of the organisation's region. */
  region: string;
}

const toBeSent: readonly ReturnState[] = ['NOT_STARTED', 'DRAFT', 'RETURNED'];

/** Whether the organisation has it yet to send: then its days matter, and less so afterwards. */
export function isYetToSend({ state }: Pick<StandingReturn, 'state'>): boolean {
  return toBeSent.includes(state);
}

/** Whether it can be filled in and sent today, late as it may be. */
export function isOpenToday({ windowState }: Pick<StandingReturn, 'windowState'>): boolean {
  return windowState === 'OPEN' || windowState === 'LATE';
}

/** The accepted version that a return in work corrects; null where it corrects none. */
export function correctedVersion({
  state,
  acceptedRevision,
}: Pick<StandingReturn, 'state' | 'acceptedRevision'>): number | null {
  return state === 'DRAFT' || state === 'RETURNED' ? acceptedRevision : null;
}
