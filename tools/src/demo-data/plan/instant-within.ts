import type { ReturnWindow } from '@monitor/domain';

/** An instant at a share (0 to 1) of a return's window, or of as much of it as has passed by `now`. */
export function instantWithin(window: ReturnWindow, now: Date, share: number): string {
  const opens = Date.parse(`${window.opensOn}T08:00:00Z`);
  const ends = Math.min(Date.parse(`${window.closesOn}T17:00:00Z`), now.getTime());
  return new Date(opens + Math.max(0, ends - opens) * share).toISOString();
}
