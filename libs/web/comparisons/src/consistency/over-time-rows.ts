import { figureInWords, quarterAxisLabel, shareFigure } from '@monitor/domain';
import type { Figure, FigureColumn } from '@monitor/domain';
import type { BesideSeries, TrendPanel, TrendPoint } from '@monitor/web-charts';
import type { FollowedAreaPartsFragment, PracticeOverTimeQuery } from '@monitor/web-graphql';
import { areaColumns } from '../kit/area-columns.js';

export type FollowedPractice = PracticeOverTimeQuery['consistency']['overTime'];
export type FollowedArea = FollowedAreaPartsFragment;

const verdictLabels: Record<FollowedArea['verdict'], string> = {
  ROSE: 'More in place',
  FELL: 'Less in place',
  CANNOT_TELL: 'Cannot tell',
};

const absent = shareFigure({ status: 'NOT_REPORTED', value: null, lower: null, upper: null });

/** What an area had in place in its first and last quarter, and what became of it. */
export function changeOfPracticeColumns(rowsName: string): FigureColumn<FollowedArea>[] {
  return [
    ...areaColumns<FollowedArea>(rowsName),
    {
      ...{ kind: 'FIGURE', key: 'first', header: 'In the first quarter', unit: 'SHARE', hasInterval: false },
      read: ({ points }) => points[0]?.inPlace ?? absent,
    },
    {
      ...{ kind: 'FIGURE', key: 'last', header: 'In the last quarter', unit: 'SHARE', hasInterval: false },
      read: ({ points }) => points.at(-1)?.inPlace ?? absent,
    },
    {
      ...{ kind: 'FIGURE', key: 'change', header: 'Change', unit: 'PERCENTAGE_POINTS', hasInterval: true },
      read: ({ change }) => change,
    },
    {
      ...{ kind: 'WORDS', key: 'verdict', header: 'Beyond chance' },
      read: ({ verdict }) => verdictLabels[verdict],
    },
    {
      ...{ kind: 'COUNT', key: 'organisations', header: 'Organisations in every quarter' },
      read: ({ organisations }) => organisations,
    },
  ];
}

/** One quarter of one area, for the file. */
export interface PracticeMoment extends Pick<FollowedArea, 'area' | 'organisations'> {
  quarter: FollowedArea['points'][number]['quarter'];
  inPlace: Figure;
}

/** The quarters of all areas in one list. */
export function toMoments(areas: readonly FollowedArea[]): PracticeMoment[] {
  return areas.flatMap(({ area, organisations, points }) =>
    points.map(({ quarter, inPlace }) => ({ area, organisations, quarter, inPlace })),
  );
}

/** Practice quarter by quarter, in numbers. */
export function momentColumns(rowsName: string): FigureColumn<PracticeMoment>[] {
  return [
    ...areaColumns<PracticeMoment>(rowsName),
    { ...{ kind: 'WORDS', key: 'quarter', header: 'Quarter' }, read: ({ quarter }) => quarter.id },
    { ...{ kind: 'WORDS', key: 'months', header: 'Months' }, read: ({ quarter }) => quarter.label },
    {
      ...{ kind: 'FIGURE', key: 'inPlace', header: 'Share in place', unit: 'SHARE', hasInterval: true },
      read: ({ inPlace }) => inPlace,
    },
    {
      ...{ kind: 'COUNT', key: 'organisations', header: 'Organisations in every quarter' },
      read: ({ organisations }) => organisations,
    },
  ];
}

/** One small chart an area, with England's line behind it. */
export function toPracticePanels({ areas, england }: FollowedPractice): TrendPanel[] {
  return areas.map(({ area, points }) => ({
    key: area.code,
    title: area.shortName,
    latest: figureInWords(points.at(-1)?.inPlace ?? absent),
    points: toTrend(points),
    breaks: [],
    beside: besideOf(england, points),
  }));
}

function besideOf(england: FollowedArea | null, points: FollowedArea['points']): BesideSeries | null {
  if (england === null) return null;
  const drawn = new Set(points.map(({ quarter }) => quarter.id));
  return { name: null, points: toTrend(england.points.filter(({ quarter }) => drawn.has(quarter.id))), breaks: [] };
}

function toTrend(points: FollowedArea['points']): TrendPoint[] {
  return points.map(({ quarter, inPlace }) => {
    return { key: quarter.id, label: quarterAxisLabel(quarter.id), estimate: inPlace };
  });
}
