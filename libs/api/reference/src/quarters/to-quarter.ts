import { quarterLabel, quarterLongLabel, windowState } from '@monitor/domain';
import type { ReturnWindow } from '@monitor/domain';
import type { Quarter } from './quarter.type.js';

/** A quarter in words, as its window stands on a day (`yyyy-mm-dd`, London). */
export function toQuarter(window: ReturnWindow, today: string): Quarter {
  const { quarterId, opensOn, dueOn, closesOn } = window;
  return {
    id: quarterId,
    label: quarterLabel(quarterId),
    longLabel: quarterLongLabel(quarterId),
    opensOn,
    dueOn,
    closesOn,
    windowState: windowState(window, today),
  };
}
