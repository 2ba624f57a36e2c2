import { formatDay } from '../../quarter/day.js';
import type { KnownOrganisation, KnownPeriod } from './known-organisation.js';
import { byDay, fateInWords, inheritanceInWords } from './link-words.js';
import { placeOf, typeInWords } from './organisation-words.js';

/** Whether an organisation is open on the day from which it is seen. */
export const organisationStates = ['OPEN', 'CLOSED', 'NOT_YET_OPEN'] as const;
export type OrganisationState = (typeof organisationStates)[number];

const stateMeanings: Record<OrganisationState, string> = {
  OPEN: 'It is open on that day.',
  CLOSED: 'Its last day lies before that day.',
  NOT_YET_OPEN: 'Its first day lies after that day.',
};

/** What it means that an organisation is open, closed or still to open, in one sentence. */
export function organisationStateMeaning(state: OrganisationState): string {
  return stateMeanings[state];
}

/** What an organisation is on the day from which it is seen; or was last; or, if it is still to open, will be first. */
export function shownPeriod({ periods, asOn }: KnownOrganisation): KnownPeriod | null {
  return periods.filter(({ validFrom }) => validFrom <= asOn).at(-1) ?? periods[0] ?? null;
}

/** Whether an organisation is open on the day from which it is seen. */
export function organisationState(known: KnownOrganisation): OrganisationState {
  const shown = shownPeriod(known);
  if (shown === null || shown.validFrom > known.asOn) return 'NOT_YET_OPEN';
  return shown.validTo === null || shown.validTo >= known.asOn ? 'OPEN' : 'CLOSED';
}

/** What an organisation is or was, whose, where it came from and what became of it, in a few sentences. */
export function organisationSummary(known: KnownOrganisation): string {
  const shown = shownPeriod(known);
  if (shown === null) return 'Nothing is known of this organisation.';
  return [identity(known, shown), origin(known), formerBoard(known, shown), fate(known)]
    .filter((words) => words !== null)
    .join(' ');
}

function identity(known: KnownOrganisation, shown: KnownPeriod): string {
  const what = `${typeInWords(shown.type)}${placeOf(shown)}`;
  const opened = formatDay(known.periods[0]?.validFrom ?? shown.validFrom);
  const state = organisationState(known);
  if (state === 'NOT_YET_OPEN') return `${shown.name} is to open on ${opened} as ${what}.`;
  if (state === 'OPEN') return `${shown.name} is ${what}, open since ${opened}.`;
  return `${shown.name} was ${what} from ${opened} to ${formatDay(shown.validTo ?? known.asOn)}.`;
}

/** What it took over last. */
function origin({ predecessors, asOn }: KnownOrganisation): string | null {
  const latest = byDay(predecessors).at(-1);
  if (latest === undefined) return null;
  const [day, links] = latest;
  return `On ${formatDay(day)} it ${inheritanceInWords(links, day <= asOn)}.`;
}

/** Whose it was before, where that is another board than now. */
function formerBoard({ periods }: KnownOrganisation, shown: KnownPeriod): string | null {
  const before = periods.filter((period) => isOtherBoard(period, shown) && period.validFrom < shown.validFrom).at(-1);
  if (before?.icbName == null || before.validTo === null) return null;
  return `Until ${formatDay(before.validTo)} it belonged to ${before.icbName}.`;
}

function isOtherBoard(period: KnownPeriod, shown: KnownPeriod): boolean {
  return period.icbCode !== shown.icbCode && period.icbCode !== period.code;
}

/** What became of it, or is to. */
function fate({ periods, successors, asOn }: KnownOrganisation): string | null {
  const latest = byDay(successors).at(-1);
  if (latest !== undefined) {
    const [day, links] = latest;
    return `On ${formatDay(day)} it ${fateInWords(links, day <= asOn)}.`;
  }
  const lastDay = periods.at(-1)?.validTo ?? null;
  if (lastDay === null) return null;
  return lastDay < asOn ? 'Nobody took over from it.' : `It closes on ${formatDay(lastDay)}.`;
}
