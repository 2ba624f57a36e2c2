import { setImmediate } from 'node:timers/promises';
import { areaFindings, asDeclared } from '@monitor/analysis';
import type { Finding, PartOfArea, QuarterOfArea } from '@monitor/analysis';
import { shortAreaName } from '@monitor/api-reference';
import {
  breaksOfSeries,
  metricDefinition,
  quarterLabel,
  quartersUpTo,
  stratifierDefinition,
  stratifiers,
} from '@monitor/domain';
import type { Boundaries, ComparabilityBreak, MetricId, Stratifier, StratifierDefinition } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { publishedFigures } from '../../figures/published-figures.query.js';
import type { AreaFigures } from '../../figures/published-figures.query.js';
import type { MetCodes } from '../dictionary/met-codes.js';
import type { FiledPublication } from '../filed-publications.query.js';
import type { AreaNames } from '../rows/area-names.query.js';
import type { ToldFinding } from './told-finding.js';

/** What findings are made from: the tables of one publication, and the breaks as they were known when it was built. */
export interface FindingsSource {
  publication: FiledPublication;
  ledger: readonly ComparabilityBreak[];
  names: AreaNames;
  /** Metrics and stratifiers that stand in it. */
  met: Pick<MetCodes, 'metrics' | 'stratifiers'>;
}

/** As far back as the page of equity looks. */
const quartersBack = 12;

/** Areas of one level in one reading of the boundaries, by one metric and stratifier. */
interface Series {
  level: ToldFinding['level'];
  boundaries: Boundaries;
  metricId: MetricId;
  stratifier: Stratifier;
  definition: StratifierDefinition;
}

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

/** An area with what is published of it. */
type AreaOfSeries = PartOfArea & { quarterId: string };

async function areasOfSeries(
  manager: EntityManager,
  { publication, names }: FindingsSource,
  { level, boundaries, metricId, stratifier, definition }: Series,
): Promise<AreaOfSeries[]> {
  const quarterIds = quartersUpTo(publication.quarterId, quartersBack);
  const wanted = { metricId, stratifier, level, boundaries, areaCode: null, quarterIds };
  const rows = await publishedFigures(manager, publication.number, wanted);
  const codes = [...new Set(rows.map(({ areaCode }) => areaCode))];
  return codes.map((code) => {
    const own = rows.filter(({ areaCode }) => areaCode === code);
    const quarterId = own.at(-1)?.quarterId ?? publication.quarterId;
    const name = shortAreaName(names({ areaCode: code, quarterId, boundaries }));
    return { code, name, quarterId, points: own.map((row) => toQuarter(row, definition)) };
  });
}

function toQuarter(
  { quarterId, organisations, figures }: AreaFigures,
  definition: StratifierDefinition,
): QuarterOfArea {
  return { quarterId, quarterLabel: quarterLabel(quarterId), organisations, point: asDeclared(figures, definition) };
}

function regionsOf(manager: EntityManager, source: FindingsSource, series: Series): Promise<PartOfArea[]> {
  return areasOfSeries(manager, source, { ...series, level: 'REGION' });
}

function findingsOf(
  area: AreaOfSeries,
  { publication, ledger }: FindingsSource,
  { level, boundaries, metricId, stratifier, definition, parts }: Series & { parts: readonly PartOfArea[] },
): Finding[] {
  const of = { of: 'METRIC', metric: metricId, stratifier, level, areaCode: area.code, reading: boundaries } as const;
  return areaFindings({
    areaName: area.name,
    metricName: metricDefinition(metricId).shortName,
    definition,
    points: area.points,
    breaks: breaksOfSeries(ledger, of, quartersUpTo(publication.quarterId, quartersBack)),
    parts,
  });
}

function told(
  { code, name, quarterId }: AreaOfSeries,
  { publication }: FindingsSource,
  { level, boundaries, metricId, stratifier }: Series,
): Omit<ToldFinding, 'number' | 'finding'> {
  const area = { level, areaCode: code, areaName: name, boundaries };
  return { publication: publication.number, quarterId, ...area, metricId, stratifier };
}
