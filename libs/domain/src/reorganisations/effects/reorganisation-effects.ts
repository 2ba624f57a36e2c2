import type { OrganisationPeriod, Succession } from '../../organisations/organisation.js';
import { dayBefore } from '../../quarter/day.js';
import type { KnownBodies } from '../known-bodies.js';
import { closingCodes, dividingTypes } from '../reorganisation.js';
import type { NewBody, ReorganisationContent, ReorganisationLink } from '../reorganisation.js';
import { Destinations } from './destinations.js';

/** An organisation that goes on and belongs elsewhere. */
export interface AreaMove {
  code: string;
  type: OrganisationPeriod['type'];
  name: string;
  fromIcbCode: string | null;
  fromRegionCode: string;
  toIcbCode: string | null;
  toRegionCode: string;
}

/** All that a reorganisation changes in what is known. */
export interface ReorganisationEffects {
  /** Organisations of which something changes; nothing else is known of them than `periods`. */
  codes: string[];
  /** All periods of those organisations, of all their time. */
  periods: OrganisationPeriod[];
  successions: Succession[];
  moves: AreaMove[];
}

/** What is known once a reorganisation holds, as plain facts. The reorganisation must have been found without errors. */
export function reorganisationEffects(content: ReorganisationContent, known: KnownBodies): ReorganisationEffects {
  const closing = closingCodes(content);
  const destinations = new Destinations(content, known);
  const names = new Map(content.newNames.map(({ code, name }) => [code, name]));
  const changed = known.codes().flatMap((code) => {
    const before = known.periodsOf(code);
    const after = closing.has(code)
      ? endedBefore(before, content.effectiveOn)
      : changedFrom(before, content.effectiveOn, (period) => ({
          ...destinations.areaOf(period),
          name: nameAfter(period, known, names),
        }));
    return after === before ? [] : [{ code, before, after }];
  });
  const begun = content.newBodies.map((body) => toPeriod(body, content.effectiveOn));
  return {
    codes: [...changed.map(({ code }) => code), ...begun.map(({ code }) => code)],
    periods: [...changed.flatMap(({ after }) => after), ...begun],
    successions: content.links.map((link) => toSuccession(link, content)),
    moves: changed.flatMap(({ code, after }) => moveOf(known.before(code), after, content.effectiveOn)),
  };
}

function nameAfter(period: OrganisationPeriod, known: KnownBodies, names: ReadonlyMap<string, string>): string {
  const present = known.on(period.code, known.day)?.name;
  return period.name === present ? (names.get(period.code) ?? period.name) : period.name;
}

function endedBefore(periods: readonly OrganisationPeriod[], day: string): readonly OrganisationPeriod[] {
  const last = dayBefore(day);
  if (periods.every(({ validTo }) => validTo !== null && validTo <= last)) return periods;
  return periods
    .filter(({ validFrom }) => validFrom < day)
    .map((period) => (period.validTo === null || period.validTo > last ? { ...period, validTo: last } : period));
}

/** The same periods where nothing changes; else those before the day and, from it on, what they are then. */
function changedFrom(
  periods: readonly OrganisationPeriod[],
  day: string,
  change: (period: OrganisationPeriod) => Pick<OrganisationPeriod, 'icbCode' | 'regionCode' | 'name'>,
): readonly OrganisationPeriod[] {
  let isChanged = false;
  const after = periods.flatMap((period) => {
    if (period.validTo !== null && period.validTo < day) return [period];
    const to = change(period);
    if (to.icbCode === period.icbCode && to.regionCode === period.regionCode && to.name === period.name)
      return [period];
    isChanged = true;
    if (period.validFrom >= day) return [{ ...period, ...to }];
    return [
      { ...period, validTo: dayBefore(day) },
      { ...period, ...to, validFrom: day },
    ];
  });
  return isChanged ? after : periods;
}

function toPeriod(body: NewBody, day: string): OrganisationPeriod {
  const { code, type, onsCode, name } = body;
  const icbCode = type === 'ICB' ? code : type === 'REGION' ? null : body.icbCode;
  const regionCode = type === 'REGION' ? code : body.regionCode;
  return { code, onsCode, type, name, icbCode, regionCode, validFrom: day, validTo: null };
}

function toSuccession(link: ReorganisationLink, content: ReorganisationContent): Succession {
  const { predecessorCode, successorCode, type } = link;
  const { effectiveOn } = content;
  const isDivided = dividingTypes.includes(type);
  const hasGroups = isDivided && !link.isWeightUnknown && Object.keys(link.groupWeights).length > 0;
  return {
    predecessorCode,
    successorCode,
    effectiveOn,
    type,
    weight: isDivided ? (link.isWeightUnknown ? null : link.weight) : 1,
    groupWeights: hasGroups ? link.groupWeights : null,
    source: isDivided && link.weightsSource !== '' ? link.weightsSource : content.source,
  };
}

function moveOf(before: OrganisationPeriod | null, after: readonly OrganisationPeriod[], day: string): AreaMove[] {
  const now = after.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day));
  if (before === null || now === undefined) return [];
  if (before.icbCode === now.icbCode && before.regionCode === now.regionCode) return [];
  const from = { fromIcbCode: before.icbCode, fromRegionCode: before.regionCode };
  const to = { toIcbCode: now.icbCode, toRegionCode: now.regionCode };
  return [{ code: now.code, type: now.type, name: now.name, ...from, ...to }];
}
