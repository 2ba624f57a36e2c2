import {
  areaFindings,
  asDeclared,
  changeOfFindings,
  disclosurePolicyFor,
  equityPoint,
  overallShare,
  publishTable,
} from '@monitor/analysis';
import type { AreaOfView, EquityPoint as Point, PublishedGroup, QuarterOfArea } from '@monitor/analysis';
import type { Area, Quarter } from '@monitor/api-reference';
import { toCount, toGap, toRatio, toShare } from '@monitor/api-releases';
import type {
  Boundaries,
  ComparabilityBreak,
  Estimate,
  MetricDefinition,
  SeriesBreak,
  StratifierDefinition,
} from '@monitor/domain';
import { breaksOfArea, toEquityBreak } from './breaks-of-area.js';
import type { SeriesOfArea } from './breaks-of-area.js';
import { expectedOf } from './expected-returns.query.js';
import type { EquityPoint, GroupEstimate } from './equity-point.type.js';
import type { EquityArea } from './equity.type.js';
import type { ComparedStratifier, PublishedEquity } from './published-equity.js';
import { isEstimated, markersOf, markersOfPoint } from './point-markers.js';
import { toGapChange } from './to-gap-change.js';

/** One area's figures of one quarter as they are published. */
export interface PublishedQuarter {
  quarter: Quarter;
  organisations: number;
  /** How many were expected to; null where that is not known. */
  expected: number | null;
  /** The publication of which they are; null where there are none. */
  asOf: number | null;
  weightsSource: string | null;
  point: Point;
}

/** What is published of several areas. */
type SeriesOfAreas = Pick<PublishedEquity, 'definition' | 'quarters' | 'expected'> & {
  figures: readonly PublishedEquity['figures'][number][];
};

/** What is published of one area, quarter by quarter. */
export function publishedQuarters(
  area: Area,
  { definition, quarters, figures, expected }: SeriesOfAreas,
): PublishedQuarter[] {
  const byQuarter = new Map(figures.filter((row) => row.areaCode === area.code).map((row) => [row.quarterId, row]));
  return quarters.map((quarter) => {
    const row = byQuarter.get(quarter.id);
    return {
      quarter,
      organisations: row?.organisations ?? 0,
      expected: expectedOf(expected, quarter.id, area.code),
      asOf: row?.asOf ?? null,
      weightsSource: row?.weightsSource ?? null,
      point: row === undefined ? nothingReported(definition) : asDeclared(row.figures, definition),
    };
  });
}

/** A quarter of which nothing is published: nobody reported it, or it is not out yet. */
function nothingReported(definition: StratifierDefinition): Point {
  const groups = publishTable({ contributions: [] }, definition, disclosurePolicyFor({ kind: 'SHARE' }));
  return equityPoint(groups, definition);
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
  /** The regions or boards of it; empty where they are not looked at. */
  parts: readonly { area: Area; published: PublishedQuarter[] }[];
  /** The latest gap as steadied by those of the other areas; null where one area is shown. */
  steadied: Estimate | null;
}): EquityArea {
  const { area, metric, definition, published, steadied } = found;
  const quarterIds = published.map(({ quarter }) => quarter.id);
  const breaks = breaksOfPublished(found);
  const findings = areaFindings({
    areaName: area.shortName,
    metricName: metric.shortName,
    definition,
    breaks,
    points: published.map(toQuarterOfArea),
    parts: found.parts.map((part) => ({
      ...{ code: part.area.code, name: part.area.shortName, points: part.published.map(toQuarterOfArea) },
    })),
  });
  return {
    area,
    finding: findings[0]?.sentence ?? '',
    findings,
    change: changeOfFindings(findings),
    points: published.map((row) => toPoint(row, { metric, definition })),
    steadiedGap: steadied === null ? null : toGap(steadied, []),
    breaks: breaks.map((parting) => toEquityBreak(parting, quarterIds)),
    weightsSource: weightsOf(published),
  };
}

/** An area of a view that shows several, as its findings read it. */
export function toAreaOfView(found: PublishedSeriesOfArea): AreaOfView {
  const { code, shortName } = found.area;
  return { code, name: shortName, points: found.published.map(toQuarterOfArea), breaks: breaksOfPublished(found) };
}

/** What an area's series is of, and what is published of it. */
interface PublishedSeriesOfArea extends SeriesOfArea {
  area: Area;
  published: readonly PublishedQuarter[];
}

function breaksOfPublished(found: PublishedSeriesOfArea): SeriesBreak[] {
  return breaksOfArea(
    found,
    found.published.map(({ quarter }) => quarter.id),
  );
}

function toQuarterOfArea({ quarter, organisations, expected, point }: PublishedQuarter): QuarterOfArea {
  return { quarterId: quarter.id, quarterLabel: quarter.label, organisations, expected, point };
}

/** Whose weights divide counts that are shown. */
function weightsOf(published: readonly PublishedQuarter[]): string | null {
  const sources = published.flatMap(({ point, weightsSource }) => (isEstimated(point) ? (weightsSource ?? []) : []));
  return sources.length === 0 ? null : [...new Set(sources)].join('; ');
}

function toPoint(
  { quarter, organisations, asOf, point }: PublishedQuarter,
  { metric, definition }: { metric: MetricDefinition; definition: StratifierDefinition },
): EquityPoint {
  const signs = markersOfPoint(point, organisations);
  return {
    quarter,
    organisations,
    asOf,
    groups: point.groups.map((group) => toGroup(group, definition, organisations)),
    overall: toShare(overallShare(point.groups), null, signs),
    difference: toGap(point.difference, signs),
    ratio: toRatio(point.ratio, signs),
    isEstimated: isEstimated(point),
    unknown: toShare(point.unknown, null, signs),
    designEffects: point.designEffects ?? null,
    changes: (point.changes ?? []).map(toGapChange),
    measured: { point, definition, polarity: metric.polarity },
  };
}

function toGroup(published: PublishedGroup, definition: StratifierDefinition, organisations: number): GroupEstimate {
  const group = definition.groups.find(({ code }) => code === published.group);
  return {
    group: published.group,
    label: group?.label ?? published.group,
    comparable: group?.comparable ?? false,
    numerator: toCount(published.numerator, markersOf(published.isEstimated)),
    denominator: toCount(published.denominator, markersOf(published.isEstimated)),
    share: toShare(published.share, published.denominator.value, markersOf(published.isEstimated, organisations)),
    designEffect: published.designEffect ?? null,
  };
}
