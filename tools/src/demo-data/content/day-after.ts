/** The day so many days after (or, below zero, before) a day. @example dayAfter('2026-09-30', 1) // "2026-10-01" */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
