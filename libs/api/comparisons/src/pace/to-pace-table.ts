import type { PaceHistory, PaceTable } from '@monitor/analysis';
import type { Boundaries, OrganisationType, QuarterId } from '@monitor/domain';
import type { PaceCompared } from './pace-filter.input.js';
import type { PackedQuarter, PaceOrganisation } from './packed-quarter.js';

/** England's code among areas. */
const england = 'ENG';

/** Which organisations are compared. */
export interface ComparedOrganisations {
  compare: PaceCompared;
  boundaries: Boundaries;
  /** Code of the region that alone is looked at; null for all. */
  withinCode: string | null;
  organisationType: OrganisationType | null;
}

/** The same, and how far back they are followed. */
export interface ReadHistories extends ComparedOrganisations {
  actionCodes: readonly string[];
  /** Oldest first. */
  quarterIds: readonly QuarterId[];
  comparableFrom: (actionCode: string, areaCode: string) => number;
}

/**
 * The histories of organisations, each where it counted in the last quarter that it answered; of no quarter that may not be
 * compared with the last one of the view.
 */
export function toPaceTable(packed: readonly PackedQuarter[], read: ReadHistories): PaceTable {
  const { actionCodes: actions, quarterIds } = read;
  const histories = historiesOf(packed, read);
  for (const { quarterId, actionCodes, organisations, answers } of packed) {
    const quarter = quarterIds.indexOf(quarterId);
    const places = actions.map((code) => actionCodes.indexOf(code));
    organisations.forEach(({ code }, row) => {
      const history = histories.get(code);
      if (history === undefined) return;
      places.forEach((place, action) => {
        if (place < 0 || quarter < history.from[action]!) return;
        history.statuses[action * quarterIds.length + quarter] = answers[row * actionCodes.length + place]!;
      });
    });
  }
  return {
    ...{ actions, quarters: quarterIds.length },
    histories: [...histories.values()].map(({ code, type, group, statuses }) => ({ code, type, group, statuses })),
  };
}

type FollowedHistory = PaceHistory & { from: Uint8Array };

/** An empty history of each organisation that is compared, by code. */
function historiesOf(packed: readonly PackedQuarter[], read: ReadHistories): Map<string, FollowedHistory> {
  const histories = new Map<string, FollowedHistory>();
  const fromIn = new Map<string, Uint8Array>();
  for (const organisation of latestOf(packed)) {
    const group = groupOf(organisation, read);
    if (group === null) continue;
    const areaCode = read.compare === 'TYPE' ? england : group;
    const from =
      fromIn.get(areaCode) ?? Uint8Array.from(read.actionCodes, (code) => read.comparableFrom(code, areaCode));
    fromIn.set(areaCode, from);
    const { code, type } = organisation;
    const statuses = new Uint8Array(read.actionCodes.length * read.quarterIds.length);
    histories.set(code, { code, type, group, statuses, from });
  }
  return histories;
}

/** Each organisation as it stood in the last quarter that it answered. */
function latestOf(packed: readonly PackedQuarter[]): Iterable<PaceOrganisation> {
  const latest = new Map<string, PaceOrganisation>();
  for (const { organisations } of packed) for (const each of organisations) latest.set(each.code, each);
  return latest.values();
}

/** The codes of what is compared. */
export function groupsIn(packed: readonly PackedQuarter[], compared: ComparedOrganisations): string[] {
  const codes = new Set<string>();
  for (const organisation of latestOf(packed)) {
    const group = groupOf(organisation, compared);
    if (group !== null) codes.add(group);
  }
  return [...codes];
}

/** What an organisation is compared within; null where it is not compared, or its area is not known. */
function groupOf(organisation: PaceOrganisation, read: ComparedOrganisations): string | null {
  const { compare, boundaries, withinCode, organisationType } = read;
  const isNow = boundaries === 'AS_NOW';
  const region = isNow ? organisation.regionNow : organisation.regionCode;
  if (withinCode !== null && region !== withinCode) return null;
  if (organisationType !== null && organisation.type !== organisationType) return null;
  const board = isNow ? organisation.icbNow : organisation.icbCode;
  return { REGION: region, ICB: board, TYPE: organisation.type }[compare];
}
