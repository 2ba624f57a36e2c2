import { formatDay } from '@monitor/domain';
import type { HeadPartsFragment } from '@monitor/web-graphql';

type Quarter = HeadPartsFragment['quarter'];

/** Whether a quarter's return can be sent now, late or not. */
export function isOpen({ windowState }: Quarter): boolean {
  return windowState === 'OPEN' || windowState === 'LATE';
}

/** When a return is due, as seen today. */
export function dueInWords({ windowState, opensOn, dueOn, closesOn }: Quarter): string {
  switch (windowState) {
    case 'NOT_YET_OPEN':
      return `can be filled in from ${formatDay(opensOn)}`;
    case 'OPEN':
      return `is due on ${formatDay(dueOn)}`;
    case 'LATE':
      return `was due on ${formatDay(dueOn)} and can still be sent until ${formatDay(closesOn)}`;
    case 'CLOSED':
      return `closed on ${formatDay(closesOn)}`;
  }
}
