import type { OrganisationPeriod } from '../organisations/organisation.js';
import { inOrder } from '../organisations/periods-in-order.js';
import { dayBefore, daysAfter } from '../quarter/day.js';

type Periods = readonly OrganisationPeriod[];

/** What was known of one organisation before something was written, what was written, and what is known now. */
export interface WrittenPeriods {
  before: Periods;
  written: Periods;
  now: Periods;
}

const undone = ['name', 'icbCode', 'regionCode'] as const;

/**
 * The periods of an organisation once something that was written is taken back. Where nothing else has changed, they
 * are as before; what was learnt since is kept, and only what was written is undone.
 */
export function undoPeriods({ before, written, now }: WrittenPeriods): OrganisationPeriod[] {
  if (isSame(written, now)) return inOrder(before);
  const starts = [...before, ...written, ...now].flatMap(({ validFrom, validTo }) =>
    validTo === null ? [validFrom] : [validFrom, daysAfter(validTo, 1)],
  );
  const days = [...new Set(starts)].sort();
  const pieces = days.flatMap((day, index) => {
    const fact = undoneOn(day, { before, written, now });
    const next = days[index + 1];
    return fact === null ? [] : [{ ...fact, validFrom: day, validTo: next === undefined ? null : dayBefore(next) }];
  });
  return join(pieces);
}

function undoneOn(day: string, { before, written, now }: WrittenPeriods): OrganisationPeriod | null {
  const [was, wrote, is] = [on(before, day), on(written, day), on(now, day)];
  // It was closed, or begun, by what is taken back.
  if (was !== null && wrote === null && is === null) return was;
  if (was === null && wrote !== null) return null;
  if (is === null || was === null || wrote === null) return is;
  const restored = undone.filter((field) => is[field] === wrote[field]).map((field) => [field, was[field]] as const);
  return { ...is, ...Object.fromEntries(restored) };
}

function on(periods: Periods, day: string): OrganisationPeriod | null {
  return periods.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day)) ?? null;
}

function join(pieces: Periods): OrganisationPeriod[] {
  return pieces.reduce<OrganisationPeriod[]>((joined, piece) => {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined && last.validTo === dayBefore(piece.validFrom) && factsOf(last) === factsOf(piece);
    return goesOn ? [...joined.slice(0, -1), { ...last, validTo: piece.validTo }] : [...joined, piece];
  }, []);
}

function factsOf({ code, onsCode, type, name, icbCode, regionCode }: OrganisationPeriod): string {
  return JSON.stringify([code, onsCode, type, name, icbCode, regionCode]);
}

function isSame(one: Periods, other: Periods): boolean {
  const all = (periods: Periods) =>
    JSON.stringify(inOrder(periods).map((period) => [factsOf(period), period.validFrom, period.validTo]));
  return all(one) === all(other);
}
