/** How many days lie between two days (`yyyy-mm-dd`); below zero where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  const instant = (day: string) => Date.parse(`${day}T00:00:00Z`);
  return Math.round((instant(to) - instant(from)) / 86_400_000);
}

/** How far off a day is, in words: today, tomorrow, in 3 days, 2 days ago. */
export function inDays(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${String(days)} days` : `${String(-days)} days ago`;
}
