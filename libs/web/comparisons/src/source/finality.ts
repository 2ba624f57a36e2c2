import { formatDay, markers } from '@monitor/domain';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';

/** Whether the figures of a quarter can still change, in words. */
export function finality({ windowState, closesOn }: Pick<ComparedQuarter, 'windowState' | 'closesOn'>): string {
  const day = formatDay(closesOn);
  return windowState === 'CLOSED'
    ? `Final: returns could be sent and corrected until ${day}.`
    : `Provisional ${markers.provisional.marker}: returns can be sent and corrected until ${day}.`;
}
