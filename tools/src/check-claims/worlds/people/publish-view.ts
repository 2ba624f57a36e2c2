import { exactCount, tablesOfMetric } from '@monitor/analysis';
import type { KeptTable, NewTable, SourceTable } from '@monitor/analysis';
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
}

export const england = 'ENG';

interface Published {
  quarterId: string;
  tables: readonly NewTable[];
}

/** Publishes quarters as the product does, by its own builder, and gives back what stands of each area. */
export function publishView(
  quarters: readonly QuarterOfReturns[],
  of: { metricId: string; stratifier: string },
): Map<string, AreaQuarter[]> {
  const areas = new Map<string, AreaQuarter[]>();
  for (const { quarterId, tables } of quarters.map((quarter) => publishQuarter(quarter, of))) {
    for (const { areaCode, level, boundaries, organisations, figures } of tables) {
      if (boundaries !== 'AS_WAS' || level === 'ICB') continue;
      areas.set(areaCode, [...(areas.get(areaCode) ?? []), { quarterId, organisations, point: figures }]);
    }
  }
  return areas;
}

/** Once when the returns first came, and again where some were corrected since. */
function publishQuarter(
  { quarterId, atFirst, now }: QuarterOfReturns,
  of: { metricId: string; stratifier: string },
): Published {
  const isCorrected = atFirst !== now;
  const first = sourcesOf(atFirst, { stratifier: of.stratifier, from: 1, until: isCorrected ? 2 : null });
  const places = new Map([...atFirst, ...now].map((each) => [each.code, [placeOf(each)]]));
  const published = tablesOfMetric({ ...of, places, tables: first, publication: 1, kept: [] }).renewed;
  if (!isCorrected) return { quarterId, tables: published };
  const tables = [...first, ...sourcesOf(now, { stratifier: of.stratifier, from: 2, until: null })];
  const kept = published.map((table): KeptTable => ({ ...table, publication: 1 }));
  const again = tablesOfMetric({ ...of, places, tables, publication: 2, kept }).renewed;
  const nameOf = ({ level, areaCode, boundaries }: NewTable) => `${boundaries}.${level}.${areaCode}`;
  return {
    quarterId,
    tables: [...new Map([...published, ...again].map((table) => [nameOf(table), table])).values()],
  };
}

function placeOf({ code, regionCode }: CountedReturn) {
  const always = { fromPublication: 1, untilPublication: null };
  return { code, regionCode, icbCode: null, parts: null, weightsSource: null, ...always };
}

function sourcesOf(
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
