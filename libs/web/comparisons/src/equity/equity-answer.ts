import { countFigure, shownValue } from '@monitor/domain';
import type { Figure } from '@monitor/domain';
import type {
  CountPartsFragment,
  EquityAreaPartsFragment,
  FollowEquityQuery,
  GroupPartsFragment,
  GroupsAgainstPartsFragment,
} from '@monitor/web-graphql';

export type EquityAnswer = FollowEquityQuery['equityOverTime'];
/** With its groups against a reference, where groups have no order and one area is shown. */
export type EquityArea = EquityAreaPartsFragment & { groupsAgainst?: GroupsAgainstPartsFragment | null };
export type GroupsAgainst = GroupsAgainstPartsFragment;
export type EquityPoint = EquityArea['points'][number];
export type EquityGroup = GroupPartsFragment;

/** A published count of people as a figure. */
export function toCountFigure(count: CountPartsFragment): Figure {
  return { ...countFigure(count), markers: count.markers };
}

/** The newest quarter in which a figure is shown; undefined where there is none. */
export function latestShown({ points }: EquityArea, read: (point: EquityPoint) => Figure): EquityPoint | undefined {
  return points.findLast((point) => shownValue(read(point)) !== null);
}

/** The areas by the size of their newest gap, the widest first; those whose gap is not shown come last, by name. */
export function byLatestGap(areas: readonly EquityArea[]): EquityArea[] {
  const size = ({ points }: EquityArea) => {
    const latest = points.at(-1);
    const value = latest === undefined ? null : shownValue(latest.difference);
    return value === null ? -1 : Math.abs(value);
  };
  return [...areas].sort((a, b) => size(b) - size(a));
}

/**
 * The answer without the quarters before anybody had sent a return: nothing is missing there, the figures have not
 * begun. Later quarters without a figure stay. Nor is there a break where nothing is shown before it. An answer in which
 * nobody ever sent one is left as it is.
 */
export function sinceFirstReturn(answer: EquityAnswer): EquityAnswer {
  const begins = answer.areas
    .map(({ points }) => points.findIndex(({ organisations }) => organisations > 0))
    .filter((index) => index >= 0);
  if (begins.length === 0) return answer;
  const first = Math.min(...begins);
  return { ...answer, areas: answer.areas.map((area) => from(area, first)) };
}

function from(area: EquityArea, first: number): EquityArea {
  const points = area.points.slice(first);
  const later = new Set(points.slice(1).map(({ quarter }) => quarter.id));
  const breaks = area.breaks
    .map((each) => ({ ...each, quarterIds: each.quarterIds.filter((id) => later.has(id)) }))
    .filter(({ quarterIds }) => quarterIds.length > 0);
  return { ...area, points, breaks };
}
