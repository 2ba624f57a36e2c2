import { figureInWords, gapFigure, markers, quarterAxisLabel, shareFigure } from '@monitor/domain';
import type { Figure, FigureColumn, FileFact } from '@monitor/domain';
import type { TrendPanel, TrendPoint } from '@monitor/web-charts';
import { areaColumns } from '../kit/area-columns.js';
import type { AreaRow } from '../kit/area-columns.js';
import { asOfWords } from '../publication/publication-words.js';
import { besideEngland } from './england-beside.js';
import type { EnglandBeside } from './england-beside.js';
import { breakKeys, quarterInSeries } from './breaks.js';
import { toCountFigure } from './equity-answer.js';
import type { EquityAnswer, EquityArea, EquityGroup, EquityPoint } from './equity-answer.js';
import { absenceSentence } from './equity-words.js';

const notAsked = { status: 'NOT_APPLICABLE', value: null, lower: null, upper: null } as const;
const notReported = { status: 'NOT_REPORTED', value: null, lower: null, upper: null } as const;

/** A row about one area and quarter. */
export interface QuarterRow extends AreaRow {
  quarter: EquityPoint['quarter'];
  /** The publication of which its figures are; null where there are none. */
  asOf: number | null;
  /** Whether its figures cannot be compared with those of the quarter before. */
  isAfterBreak: boolean;
}

/** The gap of one area in one quarter. */
export interface GapRow extends QuarterRow {
  point: EquityPoint;
  /** The gap as steadied by those of the other areas: of the latest quarter only. */
  steadied: Figure;
}

/** The share of one group of an area in one quarter. */
export interface GroupRow extends QuarterRow {
  group: EquityGroup;
}

/** Every quarter of an area, oldest first. */
export function toGapRows({ area, points, breaks, steadiedGap }: EquityArea): GapRow[] {
  const keys = breakKeys({ breaks });
  return points.map((point, at) => ({
    ...{ area, point, quarter: point.quarter, asOf: point.asOf },
    steadied: (at === points.length - 1 ? steadiedGap : null) ?? gapFigure(notAsked),
    isAfterBreak: keys.includes(point.quarter.id),
  }));
}

/** Every group of every quarter, newest quarter first, in the order of the groups. */
export function toGroupRows(area: EquityArea): GroupRow[] {
  return toGapRows(area)
    .reverse()
    .flatMap(({ point, ...row }) => (point.groups ?? []).map((group) => ({ ...row, group })));
}

function quarterColumn<Row extends QuarterRow>(isRowHeader: boolean): FigureColumn<Row> {
  return {
    kind: 'WORDS',
    key: 'quarter',
    header: 'Quarter',
    read: ({ quarter, isAfterBreak }) => quarterInSeries(quarter, isAfterBreak),
    readForFile: ({ quarter }) => quarter.label,
    sortBy: ({ quarter }) => quarter.id,
    markers: ({ isAfterBreak }) => (isAfterBreak ? [markers.breakInSeries] : []),
    isRowHeader,
  };
}

function breakColumn<Row extends QuarterRow>(): FigureColumn<Row> {
  const { marker } = markers.breakInSeries;
  const head = { kind: 'WORDS', key: 'break', header: 'Break before this quarter', only: 'FILE' } as const;
  return { ...head, read: ({ isAfterBreak }) => (isAfterBreak ? marker : 'No') };
}

/** Which publication the figures of a row are of; on a page it leads to where they come from. */
function asOfColumn<Row extends QuarterRow>(): FigureColumn<Row> {
  const head = { kind: 'WORDS', key: 'asOf', header: 'Where it comes from', fileHeader: 'Publication' } as const;
  return {
    ...head,
    read: ({ asOf }) => asOfWords(asOf),
    readForFile: ({ asOf }) => (asOf === null ? '' : String(asOf)),
    sortBy: ({ asOf }) => asOf,
  };
}

function fileOnly<Row>(column: FigureColumn<Row>): FigureColumn<Row> {
  return { ...column, only: 'FILE' };
}

/** The gap in numbers: quarter by quarter for one area, or area by area in the latest quarter, steadied beside it. */
export function gapColumns(named: 'BY_QUARTER' | { byArea: string; withSteadied: boolean }): FigureColumn<GapRow>[] {
  const names: FigureColumn<GapRow>[] =
    named === 'BY_QUARTER'
      ? [...areaColumns<GapRow>('Area').map(fileOnly), quarterColumn(true)]
      : [...areaColumns<GapRow>(named.byArea), fileOnly(quarterColumn<GapRow>(false))];
  return [
    ...names,
    { ...figure('gap', 'Gap', ({ difference }) => difference), unit: 'PERCENTAGE_POINTS' },
    ...(named !== 'BY_QUARTER' && named.withSteadied ? [steadiedColumn] : []),
    { ...figure('ratio', 'Ratio', ({ ratio }) => ratio), unit: 'RATIO' },
    {
      ...figure('unknown', 'Group not known or not stated', ({ unknown }) => unknown),
      ...{ fileHeader: 'Share not known or not stated', hasInterval: false },
    },
    { kind: 'COUNT', key: 'returns', header: 'Returns', read: ({ point }) => point.organisations },
    asOfColumn<GapRow>(),
    breakColumn<GapRow>(),
  ];
}

const steadiedColumn: FigureColumn<GapRow> = {
  ...{ kind: 'FIGURE', key: 'steadied', header: 'Steadied gap', unit: 'PERCENTAGE_POINTS', hasInterval: true },
  fileHeader: 'Gap steadied by those of the other areas',
  read: ({ steadied }) => steadied,
};

function figure(key: string, header: string, read: (point: EquityPoint) => Figure) {
  const head = { kind: 'FIGURE', key, header, unit: 'SHARE', hasInterval: true } as const;
  return { ...head, read: ({ point }: GapRow) => read(point) };
}

/** Every group's counts and share, as published; `metric` says what is counted above and below the line. */
export function groupColumns(metric: { numerator: string; denominator: string }): FigureColumn<GroupRow>[] {
  const count = { kind: 'FIGURE', unit: 'COUNT', hasInterval: false } as const;
  return [
    ...areaColumns<GroupRow>('Area').map(fileOnly),
    quarterColumn<GroupRow>(true),
    { kind: 'WORDS', key: 'group', header: 'Group', read: ({ group }) => group.label },
    {
      ...{ ...count, key: 'numerator', header: metric.numerator, fileHeader: 'Numerator' },
      read: ({ group }) => toCountFigure(group.numerator),
    },
    {
      ...{ ...count, key: 'denominator', header: metric.denominator, fileHeader: 'Denominator' },
      read: ({ group }) => toCountFigure(group.denominator),
    },
    {
      ...{ kind: 'FIGURE', key: 'share', header: 'Share', unit: 'SHARE', hasInterval: true },
      read: ({ group }) => group.share,
    },
    asOfColumn<GroupRow>(),
    breakColumn<GroupRow>(),
  ];
}

/** One figure of an area over the quarters, ready to draw. */
export function toTrend(points: readonly EquityPoint[], read: (point: EquityPoint) => Figure): TrendPoint[] {
  return points.map((point) => ({
    key: point.quarter.id,
    label: quarterAxisLabel(point.quarter.id),
    estimate: read(point),
  }));
}

/** One small chart an area: its gap over the quarters. */
export function toAreaPanels(areas: readonly EquityArea[], england: EnglandBeside | null = null): TrendPanel[] {
  return areas.map(({ area, points, breaks }) => {
    const keys = breakKeys({ breaks });
    const trend = toTrend(points, ({ difference }) => difference);
    const absence = absenceSentence(trend, keys);
    return {
      key: area.code,
      title: area.shortName,
      latest: figureInWords(points.at(-1)?.difference ?? gapFigure(notReported)),
      points: trend,
      breaks: keys,
      beside: besideEngland(england, points, ({ difference }) => difference, null),
      ...(absence === null ? {} : { note: absence }),
    };
  });
}

/**
 * One small chart a group: its share over the quarters. Groups that are not known or not stated come last and grey, with
 * how many of all people they are.
 */
export function toGroupPanels({ points, breaks }: EquityArea): TrendPanel[] {
  const groups = [...(points.at(-1)?.groups ?? [])].sort((a, b) => Number(b.comparable) - Number(a.comparable));
  return groups.map(({ group, label, comparable, share, denominator }) => ({
    key: group,
    title: label,
    latest: figureInWords(share),
    points: toTrend(points, (point) => shareOf(point, group)),
    breaks: breakKeys({ breaks }),
    isMuted: !comparable,
    ...(comparable ? {} : { note: peopleCounted(denominator) }),
  }));
}

function shareOf({ groups }: EquityPoint, code: string): Figure {
  return groups?.find(({ group }) => group === code)?.share ?? shareFigure(notReported);
}

function peopleCounted(denominator: EquityGroup['denominator']): string {
  const people = figureInWords(toCountFigure(denominator));
  return denominator.value === null ? `People counted: ${people}` : `${people} people counted`;
}

/** What holds for all rows of a file about the gaps of one metric. */
export function equityFacts({ metric, stratifier }: EquityAnswer): FileFact[] {
  return [
    { header: 'Measure code', value: metric.id },
    { header: 'Measure', value: metric.name },
    { header: 'Compared by', value: stratifier.label },
  ];
}
