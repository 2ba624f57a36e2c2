const londonCalendar = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day (`yyyy-mm-dd`) it is in London at a moment: windows open and close by London's clocks, not by UTC. */
export function londonDay(now: Date): string {
  const parts = new Map(londonCalendar.formatToParts(now).map((part) => [part.type, part.value]));
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}
