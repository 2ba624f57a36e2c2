import { setImmediate } from 'node:timers/promises';
import { areaFindings, gapsAcrossAreas } from '@monitor/analysis';
import type { Finding, PartOfArea } from '@monitor/analysis';
import {
  areasName,
  metricDefinition,
  quarterLabel,
  stratifierDefinition,
  stratifiers,
  upperFirst,
} from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { areasOfSeries, breaksOf, quartersOf } from './areas-of-series.js';
import type { AreaOfSeries, FindingsSource, Series } from './areas-of-series.js';
import type { ToldFinding } from './told-finding.js';

/**
 * What may be said of every area of a publication, area by area in one order. A function of its tables and of the breaks
 * as they were known when it was built: the same whenever it is asked.
 */
export async function* findingsOfPublication(
  manager: EntityManager,
  source: FindingsSource,
): AsyncGenerator<ToldFinding, void> {
  let number = 0;
  for (const series of seriesOf(source.met)) {
    const areas = await areasOfSeries(manager, source, series);
    const parts = series.level === 'ENGLAND' ? await regionsOf(manager, source, series) : [];
    for (const area of areas) {
      for (const finding of findingsOf(area, source, { ...series, parts })) {
        number += 1;
        yield { number, ...told(area, source, series), finding };
      }
      // Other requests have their turn between two areas.
      await setImmediate();
    }
    if (series.level !== 'ENGLAND' && areas.length > 1) {
      number += 1;
      const finding = acrossAreas(areas, source, series);
      yield { number, ...told(allOf(source, series), source, series), finding };
    }
  }
}

/** Shares of people by the groups of the minimum set: what the page of equity compares, and nothing else. */
function seriesOf({ metrics, stratifiers: met }: FindingsSource['met']): Series[] {
  const shares = [...metrics].sort().filter((id) => metricDefinition(id).kind === 'SHARE');
  const compared = stratifiers.filter((stratifier) => met.has(stratifier));
  return shares.flatMap((metricId) =>
    compared.flatMap((stratifier) =>
      placesOfSeries.map((place) => ({ ...place, metricId, stratifier, definition: stratifierDefinition(stratifier) })),
    ),
  );
}

/** England is the same in both readings, and stands once. */
const placesOfSeries = [
  { level: 'ENGLAND', boundaries: 'AS_WAS' },
  { level: 'REGION', boundaries: 'AS_WAS' },
  { level: 'REGION', boundaries: 'AS_NOW' },
  { level: 'ICB', boundaries: 'AS_WAS' },
  { level: 'ICB', boundaries: 'AS_NOW' },
] as const satisfies readonly Pick<Series, 'level' | 'boundaries'>[];

function regionsOf(manager: EntityManager, source: FindingsSource, series: Series): Promise<PartOfArea[]> {
  return areasOfSeries(manager, source, { ...series, level: 'REGION' });
}

function findingsOf(
  area: AreaOfSeries,
  source: FindingsSource,
  series: Series & { parts: readonly PartOfArea[] },
): Finding[] {
  const { metricId, definition, parts } = series;
  return areaFindings({
    areaName: area.name,
    metricName: metricDefinition(metricId).shortName,
    ...{ definition, points: area.points, breaks: breaksOf(area.code, source, series), parts },
  });
}

/** In which of the areas there is a gap in the quarter of the publication, and which stand apart. */
function acrossAreas(areas: readonly AreaOfSeries[], source: FindingsSource, series: Series): Finding {
  const { metricId, definition, level } = series;
  return gapsAcrossAreas({
    metricName: metricDefinition(metricId).shortName,
    quarterLabels: quartersOf(source).map(quarterLabel),
    areasName: areasName(level).many,
    definition,
    areas: areas.map(({ code, name, quarterId, points }) => ({
      ...{ code, name, breaks: breaksOf(code, source, series) },
      points: quarterId === source.publication.quarterId ? points : [],
    })),
  });
}

/** All areas of a level beside each other. */
function allOf({ publication }: FindingsSource, { level }: Series) {
  return { code: null, name: upperFirst(areasName(level).many), quarterId: publication.quarterId };
}

function told(
  { code, name, quarterId }: { code: string | null; name: string; quarterId: QuarterId },
  { publication }: FindingsSource,
  { level, boundaries, metricId, stratifier }: Series,
): Omit<ToldFinding, 'number' | 'finding'> {
  const area = { level, areaCode: code, areaName: name, boundaries };
  return { publication: publication.number, quarterId, ...area, metricId, stratifier };
}
