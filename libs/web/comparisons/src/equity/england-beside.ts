import { gapFigure, quarterAxisLabel } from '@monitor/domain';
import type { Figure, FigureColumn } from '@monitor/domain';
import type { BesideSeries } from '@monitor/web-charts';
import type { EnglandBesidePartsFragment, FollowEquityQuery } from '@monitor/web-graphql';
import type { EquityPoint } from './equity-answer.js';

export type EnglandBeside = EnglandBesidePartsFragment;
type EnglandPoint = EnglandBeside['points'][number];

/** England's series, where another one is held against it; null where it was not asked for. */
export function englandOf({ england }: Pick<FollowEquityQuery, 'england'>): EnglandBeside | null {
  return england?.areas[0] ?? null;
}

/** England over the quarters of a series, ready to draw beside it. */
export function besideEngland(
  england: EnglandBeside | null,
  points: readonly Pick<EquityPoint, 'quarter'>[],
  read: (point: EnglandPoint) => Figure,
  name: string | null = 'England',
): BesideSeries | null {
  if (england === null) return null;
  const wanted = new Set(points.map(({ quarter }) => quarter.id));
  const drawn = england.points.filter(({ quarter }) => wanted.has(quarter.id));
  return {
    name,
    points: drawn.map((point) => {
      return { key: point.quarter.id, label: quarterAxisLabel(point.quarter.id), estimate: read(point) };
    }),
    breaks: england.breaks.flatMap(({ quarterIds }) => quarterIds),
  };
}

/** The same figures of England in numbers, beside those of the area. */
export function englandColumn<Row extends Pick<EquityPoint, 'quarter'>>({ points }: EnglandBeside): FigureColumn<Row> {
  const byQuarter = new Map(points.map(({ quarter, difference }) => [quarter.id, difference]));
  const head = { kind: 'FIGURE', key: 'england', header: 'Gap in England', unit: 'PERCENTAGE_POINTS' } as const;
  return { ...head, hasInterval: true, read: ({ quarter }) => byQuarter.get(quarter.id) ?? absent };
}

const absent = gapFigure({ status: 'NOT_REPORTED', value: null, lower: null, upper: null });
