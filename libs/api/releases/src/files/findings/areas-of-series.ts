import { asDeclared } from '@monitor/analysis';
import type { PartOfArea, QuarterOfArea } from '@monitor/analysis';
import { shortAreaName } from '@monitor/api-reference';
import { breaksOfSeries, quarterLabel, quartersUpTo } from '@monitor/domain';
import type {
  Boundaries,
  ComparabilityBreak,
  MetricId,
  QuarterId,
  SeriesBreak,
  Stratifier,
  StratifierDefinition,
} from '@monitor/domain';
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
export interface Series {
  level: ToldFinding['level'];
  boundaries: Boundaries;
  metricId: MetricId;
  stratifier: Stratifier;
  definition: StratifierDefinition;
}

/** The quarters that findings look at, oldest first. */
export function quartersOf({ publication }: FindingsSource): QuarterId[] {
  return quartersUpTo(publication.quarterId, quartersBack);
}

/** What parts the figures of an area, as it was known when the publication was built. */
export function breaksOf(areaCode: string, source: FindingsSource, series: Series): SeriesBreak[] {
  const { level, boundaries: reading, metricId: metric, stratifier } = series;
  const of = { of: 'METRIC', metric, stratifier, level, areaCode, reading } as const;
  return breaksOfSeries(source.ledger, of, quartersOf(source));
}

/** An area with what is published of it. */
export type AreaOfSeries = PartOfArea & { quarterId: string };

/** What is published of every area of a series, by the codes of areas. */
export async function areasOfSeries(
  manager: EntityManager,
  source: FindingsSource,
  { level, boundaries, metricId, stratifier, definition }: Series,
): Promise<AreaOfSeries[]> {
  const { publication, names } = source;
  const quarterIds = quartersOf(source);
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
