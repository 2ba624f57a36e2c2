import { exactCount, keyOfArea, statesOfQuarter, tablesOfMetric } from '@monitor/analysis';
import type { EarlierQuarter, KeptTable, SourceTable, StandingFigures } from '@monitor/analysis';
import type { AreaQuarter } from './people-scene.js';

/** What one organisation gave for a quarter, and where it counts. */
export interface CountedReturn {
  code: string;
  regionCode: string;
  numerators: readonly number[];
  denominators: readonly number[];
}

/** Everything that was given for a quarter: when it was first published, and as it now stands. */
export interface QuarterOfReturns {
  quarterId: string;
  atFirst: readonly CountedReturn[];
  now: readonly CountedReturn[];
  /** The publication that first has it, where that is the second. */
  firstIn?: 1 | 2;
}

export const england = 'ENG';
const quartersOfYear = 4;

interface Of {
  metricId: string;
  stratifier: string;
}

/** A quarter with what was published of it, the latest first. */
interface PublishedQuarter extends Pick<EarlierQuarter, 'quarterId' | 'states'> {
  sources: ReturnType<typeof sourcesOf>;
  firstIn: number;
  kept: KeptTable[];
}

/**
 * Publishes quarters as the product does, by its own builder, and gives back what stands of each area: all of them once,
 * and once more where returns were corrected since.
 */
export function publishView(quarters: readonly QuarterOfReturns[], of: Of): Map<string, AreaQuarter[]> {
  const publications = quarters.some(({ atFirst, now }) => atFirst !== now) ? [1, 2] : [1];
  const all = quarters.map((quarter): PublishedQuarter => {
    const sources = sourcesOf(quarter, of);
    const { quarterId, firstIn = 1 } = quarter;
    return { quarterId, firstIn, sources, states: statesOfQuarter(sources), kept: [] };
  });
  for (const publication of publications) {
    for (const [place, quarter] of all.entries()) {
      const { sources, states, kept, firstIn } = quarter;
      if (publication < firstIn) continue;
      const since = [all[place - quartersOfYear], all[place - 1]].filter((each) => each !== undefined);
      const earlier = [...new Set(since)].map(asEarlier);
      const { renewed } = tablesOfMetric({ ...of, ...sources, states, publication, kept, earlier });
      quarter.kept = [...renewed.map((table): KeptTable => ({ ...table, publication })), ...kept];
    }
  }
  return standingOf(all);
}

function asEarlier({ quarterId, states, kept }: PublishedQuarter): EarlierQuarter {
  const standing = new Map<string, StandingFigures>();
  for (const table of [...kept].reverse()) standing.set(keyOfArea(table), table);
  return { quarterId, states, standing };
}

/** Regions and England as they were, quarter by quarter. */
function standingOf(quarters: readonly PublishedQuarter[]): Map<string, AreaQuarter[]> {
  const areas = new Map<string, AreaQuarter[]>();
  for (const { quarterId, states, kept } of quarters) {
    const standing = new Map([...kept].reverse().map((table) => [keyOfArea(table), table]));
    for (const [key, { areaCode, level, boundaries, publication, figures }] of standing) {
      if (boundaries !== 'AS_WAS' || level === 'ICB') continue;
      const organisations = states.at(publication).get(key)?.length ?? 0;
      areas.set(areaCode, [...(areas.get(areaCode) ?? []), { quarterId, organisations, point: figures }]);
    }
  }
  return areas;
}

function sourcesOf({ atFirst, now, firstIn = 1 }: QuarterOfReturns, { stratifier }: Of) {
  const isCorrected = atFirst !== now;
  const places = new Map([...atFirst, ...now].map((each) => [each.code, [placeOf(each)]]));
  const first = tablesFrom(atFirst, { stratifier, from: firstIn, until: isCorrected ? 2 : null });
  const corrected = isCorrected ? tablesFrom(now, { stratifier, from: 2, until: null }) : [];
  return { stratifier, tables: [...first, ...corrected], places };
}

function placeOf({ code, regionCode }: CountedReturn) {
  const always = { fromPublication: 1, untilPublication: null };
  return { code, regionCode, icbCode: null, parts: null, weightsSource: null, ...always };
}

function tablesFrom(
  returns: readonly CountedReturn[],
  { stratifier, from, until }: { stratifier: string; from: number; until: number | null },
): SourceTable[] {
  return returns.map(({ code, regionCode, numerators, denominators }) => ({
    organisationCode: code,
    stratifier,
    source: `R${from}`,
    approvedAt: null,
    groupCodes: null,
    numerators: numerators.map(exactCount),
    denominators: denominators.map(exactCount),
    regionCode,
    icbCode: null,
    fromPublication: from,
    untilPublication: until,
  }));
}
