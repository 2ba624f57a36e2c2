import type { EquityAreaPartsFragment, FollowEquityQuery, GroupPartsFragment } from '@monitor/web-graphql';

export type EquityAnswer = FollowEquityQuery['equityOverTime'];
export type EquityArea = EquityAreaPartsFragment;
export type EquityPoint = EquityArea['points'][number];
export type EquityGroup = GroupPartsFragment;

/** The newest quarter with a gap to show; undefined where there is none. */
export function latestGap({ points }: EquityArea): EquityPoint | undefined {
  return points.findLast(({ difference }) => difference.status === 'PUBLISHED' && difference.value !== null);
}
