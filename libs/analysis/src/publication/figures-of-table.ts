import type { Estimate, EstimateStatus, FigureMarker } from '@monitor/domain';
import type { ReadArea } from './areas-of-counts.js';
import type { PublishedGroup } from './published-group.js';

/** What a published figure measures: the share of one group, or what one number says of all groups of a table. */
export const figureMeasures = ['SHARE', 'DIFFERENCE', 'RATIO', 'UNKNOWN'] as const;
export type FigureMeasure = (typeof figureMeasures)[number];

/** A published table: of whom it is, of which publication, and what it shows. */
export interface ShownTable extends ReadArea {
  quarterId: string;
  metricId: string;
  stratifier: string;
  /** The publication that first showed it as it is. */
  asOf: number;
  organisations: number;
  figures: {
    groups: readonly PublishedGroup[];
    difference: Estimate;
    ratio: Estimate;
    unknown: Estimate;
  };
}

/** One figure of a published table, with all that says of what it is: a row of every download and of every answer. */
export interface PublishedFigure extends ReadArea {
  quarterId: string;
  metricId: string;
  stratifier: string;
  /** Code of the group of a share; null of a measure of all groups together. */
  group: string | null;
  measure: FigureMeasure;
  /** Shares run from 0 to 1, differences of shares from -1 to 1; null unless the status is PUBLISHED. */
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** People of the group of whom it is so, rounded; null where hidden, and of a measure of all groups. */
  numerator: number | null;
  /** People of the group, rounded; it may be shown where the share is hidden. */
  denominator: number | null;
  status: EstimateStatus;
  /** Signs of what is shown; none where nothing is. */
  markers: readonly FigureMarker[];
  organisations: number;
  asOf: number;
}

/** What a figure is of, apart from the table that it stands in. */
type OwnParts = Pick<PublishedFigure, 'group' | 'measure' | 'numerator' | 'denominator' | 'markers'>;

/**
 * The figures of a published table, always in the same order: the share of each group in the order of the stratifier, then
 * difference, ratio and the share not known. A table that no organisation gives any more has none.
 */
export function figuresOf(table: ShownTable): PublishedFigure[] {
  if (table.organisations === 0) return [];
  const { groups, difference, ratio, unknown } = table.figures;
  const isEstimated = groups.some((group) => group.isEstimated && group.denominator.status === 'PUBLISHED');
  return [
    ...groups.map((group) => figureOf(table, group.share, partsOfShare(group))),
    figureOf(table, difference, partsOfMeasure('DIFFERENCE', difference, isEstimated)),
    figureOf(table, ratio, partsOfMeasure('RATIO', ratio, isEstimated)),
    figureOf(table, unknown, partsOfMeasure('UNKNOWN', unknown, isEstimated)),
  ];
}

/** How many figures a table of so many groups has. */
export function figuresOfGroups(groups: number): number {
  return groups + figureMeasures.length - 1;
}

function partsOfShare({ group, numerator, denominator, isEstimated }: PublishedGroup): OwnParts {
  return {
    group,
    measure: 'SHARE',
    numerator: numerator.value,
    denominator: denominator.value,
    markers: isEstimated && denominator.status === 'PUBLISHED' ? ['ESTIMATED'] : [],
  };
}

function partsOfMeasure(measure: FigureMeasure, { status }: Estimate, isEstimated: boolean): OwnParts {
  const markers: FigureMarker[] = isEstimated && status === 'PUBLISHED' ? ['ESTIMATED'] : [];
  return { group: null, measure, numerator: null, denominator: null, markers };
}

/** Written out field by field: this is done for every figure of millions, and spreading objects took a tenth of the time. */
function figureOf(table: ShownTable, estimate: Estimate, own: OwnParts): PublishedFigure {
  return {
    quarterId: table.quarterId,
    level: table.level,
    areaCode: table.areaCode,
    boundaries: table.boundaries,
    metricId: table.metricId,
    stratifier: table.stratifier,
    group: own.group,
    measure: own.measure,
    value: estimate.value,
    lower: estimate.lower,
    upper: estimate.upper,
    numerator: own.numerator,
    denominator: own.denominator,
    status: estimate.status,
    markers: own.markers,
    organisations: table.organisations,
    asOf: table.asOf,
  };
}
