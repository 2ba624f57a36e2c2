import { toQuarter } from '@monitor/api-reference';
import { meetingRemark, nextQuarter, quarterOf, quartersAhead, quartersUpTo, returnWindow } from '@monitor/domain';
import type { QuarterId, WindowsToday } from '@monitor/domain';
import type { NationalWindow } from './types/national-window.type.js';

/** The last quarter whose window can be made today. */
function lastQuarter(today: string): QuarterId {
  let quarter = quarterOf(today);
  for (let ahead = 0; ahead < quartersAhead; ahead += 1) quarter = nextQuarter(quarter);
  return quarter;
}

/** Every window, and the usual one of each quarter ahead that has none yet; the newest first. */
export function toNationalWindows(
  { windows, today }: WindowsToday,
  extensions: ReadonlyMap<QuarterId, number>,
): NationalWindow[] {
  const made = new Map(windows.map((window) => [window.quarterId, window]));
  const ahead = quartersUpTo(lastQuarter(today), quartersAhead + 1).filter((quarterId) => !made.has(quarterId));
  const all = [...windows, ...ahead.map(returnWindow)].sort((a, b) => (a.quarterId < b.quarterId ? -1 : 1));
  return all
    .map((window, index) => {
      const after = all[index + 1];
      return {
        quarter: toQuarter(window, today),
        isMade: made.has(window.quarterId),
        extensions: extensions.get(window.quarterId) ?? 0,
        remark: after === undefined ? null : meetingRemark(window, after, today),
      };
    })
    .reverse();
}
