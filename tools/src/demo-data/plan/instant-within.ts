import type { ReturnWindow } from '@monitor/domain';

const dayMs = 86_400_000;
const [officeOpensAtHour, officeHours] = [9, 8];

/**
 * An instant in office hours at a share (0 to 1) of a return's window, or of as much of it as has passed by `now`.
 * A larger share is never earlier.
 */
export function instantWithin(window: ReturnWindow, now: Date, share: number): string {
  const opens = Date.parse(`${window.opensOn}T00:00:00Z`);
  const ends = Math.min(Date.parse(`${window.closesOn}T00:00:00Z`), now.getTime());
  const days = (Math.max(0, ends - opens) * share) / dayMs;
  const hours = officeOpensAtHour + (days - Math.floor(days)) * officeHours;
  const instant = opens + Math.floor(days) * dayMs + hours * 3_600_000;
  return new Date(Math.min(instant, now.getTime())).toISOString();
}
