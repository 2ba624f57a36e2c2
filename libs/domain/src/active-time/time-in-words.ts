const minutesAnHour = 60;
/** From half an hour on, minutes are rounded to five: nobody measures by the minute what took the morning. */
const roundedFrom = 30;

function counted(count: number, unit: string): string[] {
  return count === 0 ? [] : [`${String(count)} ${unit}${count === 1 ? '' : 's'}`];
}

/** How long something took. @example timeInWords(131) // "2 hours 10 minutes" */
export function timeInWords(minutes: number): string {
  if (minutes < 1) return 'less than a minute';
  const rounded = minutes < roundedFrom ? Math.round(minutes) : Math.round(minutes / 5) * 5;
  const hours = Math.floor(rounded / minutesAnHour);
  return [...counted(hours, 'hour'), ...counted(rounded % minutesAnHour, 'minute')].join(' ');
}
