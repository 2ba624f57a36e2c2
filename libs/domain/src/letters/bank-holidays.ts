import { daysAfter, parseDay, writeDay } from '../quarter/day.js';

/** Weekday of a day, 0 (Sunday) to 6 (Saturday). */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Easter Sunday of a year, by the reckoning of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * correction + 114;
  return writeDay({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

const isWeekend = (day: string) => weekday(day) === 0 || weekday(day) === 6;

function firstMonday(year: number, month: number): string {
  const first = writeDay({ year, month, day: 1 });
  return daysAfter(first, (8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: number): string {
  const last = writeDay({ year, month, day: 31 });
  return daysAfter(last, -((weekday(last) + 6) % 7));
}

/** The days off for fixed days that fall on a weekend: the next days that are neither a weekend nor taken already. */
function withSubstitutes(fixedDays: readonly string[]): string[] {
  const taken: string[] = [];
  for (const fixed of fixedDays) {
    let day = fixed;
    while (isWeekend(day) || taken.includes(day)) day = daysAfter(day, 1);
    taken.push(day);
  }
  return taken;
}

/**
 * The bank holidays of England in a year, by the rules that stand in law: a holiday that is proclaimed once, as for a
 * coronation, is not among them, so that a letter may go out on such a day.
 */
export function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  return [
    ...withSubstitutes([writeDay({ year, month: 1, day: 1 })]),
    daysAfter(easter, -2),
    daysAfter(easter, 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...withSubstitutes([writeDay({ year, month: 12, day: 25 }), writeDay({ year, month: 12, day: 26 })]),
  ];
}

/** Whether offices in England are open on a day: neither a weekend nor a bank holiday. */
export function isWorkingDay(day: string): boolean {
  const year = parseDay(day)?.year;
  return year !== undefined && !isWeekend(day) && !bankHolidays(year).includes(day);
}
