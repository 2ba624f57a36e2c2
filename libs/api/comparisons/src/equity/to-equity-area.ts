import { disclosurePolicyFor, equityFinding, equityPoint } from '@monitor/analysis';
import type { EquityPoint as Point, PublishedGroup } from '@monitor/analysis';
import type { Area, Quarter } from '@monitor/api-reference';
import { breakSentence, breaksOfSeries, quartersAfterBreak } from '@monitor/domain';
import type {
  Boundaries,
  ComparabilityBreak,
  FigureMarker,
  MetricDefinition,
  MetricSeries,
  SeriesBreak,
  StratifierDefinition,
} from '@monitor/domain';
import { toCount, toGap, toRatio, toShare } from '../estimates/to-estimate-type.js';
import type { EquityArea, EquityBreak, EquityPoint, GroupEstimate } from './equity.type.js';
import type { ComparedStratifier, CountedEquity } from './counted-equity.js';

/** One area's figures of one quarter after disclosure control. */
export interface PublishedQuarter {
  quarter: Quarter;
  organisations: number;
  point: Point;
}

/** Publishes one area's counts, quarter by quarter. No exact count passes this point. */
export function publishQuarters(
  area: Area,
  { metric, definition, quarters, counts }: Pick<CountedEquity, 'metric' | 'definition' | 'quarters' | 'counts'>,
): PublishedQuarter[] {
  const policy = disclosurePolicyFor(metric);
  const byQuarter = new Map(counts.filter((row) => row.areaCode === area.code).map((row) => [row.quarterId, row]));
  return quarters.map((quarter) => {
    const row = byQuarter.get(quarter.id);
    return {
      quarter,
      organisations: row?.organisations ?? 0,
      point: equityPoint(row?.groups ?? [], definition, policy),
    };
  });
}

/** One area over the quarters: its finding, its points, and what parts them. */
export function toEquityArea(found: {
  area: Area;
  metric: MetricDefinition;
  definition: ComparedStratifier;
  /** Oldest first. */
  published: PublishedQuarter[];
  ledger: readonly ComparabilityBreak[];
  boundaries: Boundaries;
  /** Whose weights share out counts of the area, where any are. */
  weightsSource: string | null;
}): EquityArea {
  const { area, metric, definition, published } = found;
  const quarterIds = published.map(({ quarter }) => quarter.id);
  const breaks = breaksOfSeries(found.ledger, seriesOf(found), quarterIds);
  return {
    area,
    finding: equityFinding({
      areaName: area.shortName,
      metricName: metric.shortName,
      definition,
      points: published.map(({ quarter, point }) => ({ quarterId: quarter.id, quarterLabel: quarter.label, point })),
      breaks,
    }),
    points: published.map((row) => toPoint(row, definition)),
    breaks: breaks.map((parting) => toBreak(parting, quarterIds)),
    weightsSource: published.some(({ point }) => isEstimated(point)) ? found.weightsSource : null,
  };
}

function seriesOf(found: {
  area: Area;
  metric: MetricDefinition;
  definition: ComparedStratifier;
  boundaries: Boundaries;
}): MetricSeries {
  const { area, metric, definition, boundaries } = found;
  return {
    of: 'METRIC',
    metric: metric.id,
    stratifier: definition.stratifier,
    level: area.level,
    areaCode: area.code,
    reading: boundaries,
  };
}

function toBreak(parting: SeriesBreak, quarterIds: string[]): EquityBreak {
  const { id, title } = parting.entry;
  return {
    breakId: id,
    title,
    quarterIds: quartersAfterBreak(parting, quarterIds),
    sentence: breakSentence(parting.entry),
  };
}

/** Whether any figure of a quarter rests on counts that were shared out by weights. */
function isEstimated({ groups }: Point): boolean {
  return groups.some((group) => group.isEstimated && group.denominator.status === 'PUBLISHED');
}

/** The sign of an estimate, where there is one. */
function markersOf(isEstimate: boolean): FigureMarker[] {
  return isEstimate ? ['ESTIMATED'] : [];
}

function toPoint({ quarter, organisations, point }: PublishedQuarter, definition: StratifierDefinition): EquityPoint {
  return {
    quarter,
    organisations,
    groups: point.groups.map((group) => toGroup(group, definition)),
    difference: toGap(point.difference, markersOf(isEstimated(point))),
    ratio: toRatio(point.ratio, markersOf(isEstimated(point))),
    isEstimated: isEstimated(point),
    unknown: toShare(point.unknown),
  };
}

function toGroup(published: PublishedGroup, definition: StratifierDefinition): GroupEstimate {
  const group = definition.groups.find(({ code }) => code === published.group);
  return {
    group: published.group,
    label: group?.label ?? published.group,
    comparable: group?.comparable ?? false,
    numerator: toCount(published.numerator, markersOf(published.isEstimated)),
    denominator: toCount(published.denominator, markersOf(published.isEstimated)),
    share: toShare(published.share, published.denominator.value, markersOf(published.isEstimated)),
  };
}
