import { disclosurePolicyFor, equityFinding, equityPoint } from '@monitor/analysis';
import type { EquityPoint as Point, PublishedGroup } from '@monitor/analysis';
import type { Area, Quarter } from '@monitor/api-reference';
import { breakSentence, breaksOfSeries, markers, quartersAfterBreak } from '@monitor/domain';
import type {
  Boundaries,
  ComparabilityBreak,
  MetricDefinition,
  MetricSeries,
  SeriesBreak,
  StratifierDefinition,
} from '@monitor/domain';
import { toCount, toGap, toRatio, toShare } from '../estimates/to-estimate-type.js';
import type { EquityArea, EquityBreak, EquityPoint, GroupEstimate } from './equity.type.js';
import type { AreaQuarterCounts } from './group-counts.query.js';

/** Publishes one area's counts, quarter by quarter. No exact count passes this point. */
export function toEquityArea(found: {
  area: Area;
  metric: MetricDefinition;
  definition: StratifierDefinition;
  /** Oldest first; a quarter without counts is kept as not reported. */
  quarters: Quarter[];
  counts: AreaQuarterCounts[];
  /** What may not be compared across which day, of any series. */
  ledger: readonly ComparabilityBreak[];
  boundaries: Boundaries;
  /** Whose weights share out counts of the area, where any are. */
  weightsSource: string | null;
}): EquityArea {
  const { area, metric, definition, quarters } = found;
  const quarterIds = quarters.map(({ id }) => id);
  const breaks = breaksOfSeries(found.ledger, seriesOf(found), quarterIds);
  const policy = disclosurePolicyFor(metric.id);
  const byQuarter = new Map(found.counts.map((row) => [row.quarterId, row]));
  const published = quarters.map((quarter) => {
    const row = byQuarter.get(quarter.id);
    return {
      quarter,
      organisations: row?.organisations ?? 0,
      point: equityPoint(row?.groups ?? [], definition, policy),
    };
  });
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
  definition: StratifierDefinition;
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

/** A figure with the sign of an estimate behind it. */
function signed<Figure extends { status: string; text: string }>(figure: Figure, isEstimate: boolean): Figure {
  if (!isEstimate || figure.status !== 'PUBLISHED') return figure;
  return { ...figure, text: `${figure.text} ${markers.estimated.marker}` };
}

function toPoint(
  { quarter, organisations, point }: { quarter: Quarter; organisations: number; point: Point },
  definition: StratifierDefinition,
): EquityPoint {
  return {
    quarter,
    organisations,
    groups: point.groups.map((group) => toGroup(group, definition)),
    difference: signed(toGap(point.difference), isEstimated(point)),
    ratio: signed(toRatio(point.ratio), isEstimated(point)),
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
    numerator: signed(toCount(published.numerator), published.isEstimated),
    denominator: signed(toCount(published.denominator), published.isEstimated),
    share: signed(toShare(published.share, published.denominator.value), published.isEstimated),
  };
}
