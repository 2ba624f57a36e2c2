import { disclosurePolicyFor, equityFinding, equityPoint } from '@monitor/analysis';
import type { EquityPoint as Point, PublishedGroup } from '@monitor/analysis';
import type { Area, Quarter } from '@monitor/api-reference';
import type { MetricDefinition, StratifierDefinition } from '@monitor/domain';
import { toCount, toGap, toRatio, toShare } from '../estimates/to-estimate-type.js';
import type { EquityArea, EquityPoint, GroupEstimate } from './equity.type.js';
import type { AreaQuarterCounts } from './group-counts.query.js';

/** Publishes one area's counts, quarter by quarter. No exact count passes this point. */
export function toEquityArea(found: {
  area: Area;
  metric: MetricDefinition;
  definition: StratifierDefinition;
  /** Oldest first; a quarter without counts is kept as not reported. */
  quarters: Quarter[];
  counts: AreaQuarterCounts[];
}): EquityArea {
  const { area, metric, definition, quarters } = found;
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
      points: published.map(({ quarter, point }) => ({ quarterLabel: quarter.label, point })),
    }),
    points: published.map((row) => toPoint(row, definition)),
  };
}

function toPoint(
  { quarter, organisations, point }: { quarter: Quarter; organisations: number; point: Point },
  definition: StratifierDefinition,
): EquityPoint {
  return {
    quarter,
    organisations,
    groups: point.groups.map((group) => toGroup(group, definition)),
    difference: toGap(point.difference),
    ratio: toRatio(point.ratio),
    unknown: toShare(point.unknown),
  };
}

function toGroup(published: PublishedGroup, definition: StratifierDefinition): GroupEstimate {
  const group = definition.groups.find(({ code }) => code === published.group);
  return {
    group: published.group,
    label: group?.label ?? published.group,
    comparable: group?.comparable ?? false,
    numerator: toCount(published.numerator),
    denominator: toCount(published.denominator),
    share: toShare(published.share, published.denominator.value),
  };
}
