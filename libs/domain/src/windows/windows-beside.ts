import { nextQuarter, previousQuarter } from '../quarter/quarter-calendar.js';
import type { QuarterId, ReturnWindow } from '../quarter/quarter.js';
import { returnWindow } from '../quarter/return-window.js';

/** What a window is held against. */
export interface WindowsBeside {
  /** The window of the quarter as it stands; null where it has none yet. */
  standing: ReturnWindow | null;
  /** The window of the quarter before; null where there is none. */
  before: ReturnWindow | null;
  /** The window of the quarter after; as it will be made where it is not there yet. */
  after: ReturnWindow;
}

/** The windows beside a quarter's, out of all there are. */
export function windowsBeside(quarterId: QuarterId, windows: readonly ReturnWindow[]): WindowsBeside {
  const windowOf = (id: QuarterId) => windows.find((window) => window.quarterId === id) ?? null;
  const [previous, next] = [previousQuarter(quarterId), nextQuarter(quarterId)];
  return {
    standing: windowOf(quarterId),
    before: windowOf(previous),
    after: windowOf(next) ?? returnWindow(next),
  };
}
