import { icbPeriodsFrom2026, icbPeriodsUntil2026, icbSuccessions, regionPeriods } from '@monitor/api-reference';
import { isAskedFor } from '@monitor/domain';
import type { OrganisationPeriod, OrganisationType, QuarterId } from '@monitor/domain';
import type { OrganisationQuarter } from './content/organisation-quarter.js';
import { inventedSuccessions } from './organisations/invented-changes.js';
import { inventedOrganisations } from './organisations/invented-organisations.js';
import { organisationStories, regionStories } from './stories.js';

/** A body that reports in the demonstration: an invented organisation, or a real region or board with invented answers. */
export interface Reporter {
  code: string;
  type: OrganisationType;
  name: string;
  regionCode: string;
  periods: readonly OrganisationPeriod[];
}

/** Everybody who reports. Regions and boards are real areas; what they answer is as invented as the rest. */
export function reporters(): Reporter[] {
  const areas = [...regionPeriods, ...icbPeriodsUntil2026, ...icbPeriodsFrom2026];
  const byCode = groupByCode(areas);
  const real = [...byCode].map(([code, periods]) => ({ ...describe(periods), code, periods }));
  return [...real, ...inventedOrganisations()];
}

function groupByCode(periods: OrganisationPeriod[]): Map<string, OrganisationPeriod[]> {
  const grouped = new Map<string, OrganisationPeriod[]>();
  for (const period of periods) grouped.set(period.code, [...(grouped.get(period.code) ?? []), period]);
  return grouped;
}

function describe(periods: OrganisationPeriod[]): Pick<Reporter, 'type' | 'name' | 'regionCode'> {
  const latest = periods.at(-1);
  if (!latest) throw new Error('An area without a period cannot report.');
  return { type: latest.type, name: latest.name, regionCode: latest.regionCode };
}

/** The quarters (oldest first) for which a reporter must send a return, with what its story needs. */
export function quartersOf(reporter: Reporter, quarters: QuarterId[], stars: StoryCodes): OrganisationQuarter[] {
  const region = regionStories[reporter.regionCode];
  if (!region) throw new Error(`No story is told for the region ${reporter.regionCode}.`);
  const successors = [...icbSuccessions, ...inventedSuccessions(inventedOrganisations())]
    .filter(({ predecessorCode }) => predecessorCode === reporter.code)
    .map(({ successorCode, effectiveOn }) => ({ name: successorCode, effectiveOn }));
  return quarters.flatMap((quarterId, quarterIndex) => {
    if (!isAskedFor({ periods: reporter.periods, predecessors: [], successors }, quarterId)) return [];
    const { code, type } = reporter;
    const quartersAgo = quarters.length - 1 - quarterIndex;
    const isSmall = code === stars.smallNumbers;
    const isOutlier = code === stars.outlier;
    return [{ code, type, region, quarterId, quarterIndex, quartersAgo, isSmall, isOutlier }];
  });
}

/** Which organisations the stories of single organisations are told of. */
export interface StoryCodes {
  persona: string;
  corrected: string;
  outlier: string;
  smallNumbers: string;
  /** Sends its return by a program; the open one has not begun. */
  machine: string;
  /** Has more days than the others for the open quarter. */
  extended: string;
}

/** The first of a region and type, or the second where the first is taken by the people of the demonstration. */
export function storyCodes(all: Reporter[]): StoryCodes {
  const nth = (regionCode: string, type: OrganisationType, place: number) => {
    const found = all.filter((reporter) => reporter.regionCode === regionCode && reporter.type === type)[place];
    if (!found) throw new Error(`The demonstration has no ${type} number ${place + 1} in ${regionCode}.`);
    return found.code;
  };
  const { corrected, outlier, smallNumbers, machine, extended } = organisationStories;
  return {
    persona: nth(corrected.regionCode, 'TRUST', 0),
    corrected: nth(corrected.regionCode, 'TRUST', 1),
    outlier: nth(outlier.regionCode, 'PRACTICE', 0),
    smallNumbers: nth(smallNumbers.regionCode, 'PRACTICE', 0),
    machine: nth(machine.regionCode, 'TRUST', 0),
    extended: nth(extended.regionCode, 'TRUST', 0),
  };
}
