import { formatDay, isToBeSent as isStateToBeSent, whereItStands } from '@monitor/domain';
import type { ReturnWindow, WindowState } from '@monitor/domain';
import type { HeadPartsFragment } from '@monitor/web-graphql';
import { standingOf } from '../decision/standing-of.js';

interface WindowShown extends Omit<ReturnWindow, 'quarterId'> {
  windowState: WindowState;
}

/** The window of a return as it is for its organisation. */
export function ownWindowOf({ quarter, closesOn, windowState }: HeadPartsFragment): WindowShown {
  const { opensOn, dueOn } = quarter;
  return { opensOn, dueOn, closesOn, windowState };
}

/** Whether a return can be sent now, late or not. */
export function isOpen({ windowState }: Pick<WindowShown, 'windowState'>): boolean {
  return windowState === 'OPEN' || windowState === 'LATE';
}

/** When a return is due, as seen today. */
export function dueInWords({ windowState, opensOn, dueOn, closesOn }: WindowShown): string {
  switch (windowState) {
    case 'NOT_YET_OPEN':
      return `can be filled in from ${formatDay(opensOn)}`;
    case 'OPEN':
      return `is due on ${formatDay(dueOn)} and can be sent until ${formatDay(closesOn)}`;
    case 'LATE':
      return `was due on ${formatDay(dueOn)} and can still be sent until ${formatDay(closesOn)}`;
    case 'CLOSED':
      return `closed on ${formatDay(closesOn)}`;
  }
}

/** Whether the organisation has a return yet to send: then its days matter, and no longer afterwards. */
export function isToBeSent({ state }: Pick<HeadPartsFragment, 'state'>): boolean {
  return isStateToBeSent(state);
}

/** Where a return stands and until when something can be done with it; of a correction, what goes on counting. */
export function standInWords(head: HeadPartsFragment): string {
  const { state, consequence, until } = whereItStands(standingOf(head));
  const isPlain = isToBeSent(head) && head.acceptedRevision === null;
  return isPlain ? `${state} ${until}` : `${state} ${consequence} ${until}`;
}
