import { breakSentence, breaksOfSeries, quartersAfterBreak } from '@monitor/domain';
import type {
  Boundaries,
  ComparabilityBreak,
  MetricDefinition,
  MetricSeries,
  QuarterId,
  SeriesBreak,
} from '@monitor/domain';
import type { Area } from '@monitor/api-reference';
import type { EquityBreak } from './equity.type.js';
import type { ComparedStratifier } from './published-equity.js';

/** What an area's series is of, and what is known of its breaks. */
export interface SeriesOfArea {
  area: Pick<Area, 'level' | 'code'>;
  metric: MetricDefinition;
  definition: ComparedStratifier;
  ledger: readonly ComparabilityBreak[];
  boundaries: Boundaries;
}

/** What parts the figures of an area between the first and the last of some quarters. */
export function breaksOfArea(series: SeriesOfArea, quarterIds: readonly QuarterId[]): SeriesBreak[] {
  return breaksOfSeries(series.ledger, metricSeries(series), quarterIds);
}

function metricSeries({ area, metric, definition, boundaries }: SeriesOfArea): MetricSeries {
  return {
    of: 'METRIC',
    metric: metric.id,
    stratifier: definition.stratifier,
    level: area.level,
    areaCode: area.code,
    reading: boundaries,
  };
}

/** A break as it is answered. */
export function toEquityBreak(parting: SeriesBreak, quarterIds: string[]): EquityBreak {
  const { id, title } = parting.entry;
  return {
    breakId: id,
    title,
    quarterIds: quartersAfterBreak(parting, quarterIds),
    sentence: breakSentence(parting.entry),
  };
}
