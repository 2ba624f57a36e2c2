const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** When something was fetched, in milliseconds, by London's clocks: "27 November at 14:05". */
export function asOf(at: number): string {
  return clock.format(at);
}
