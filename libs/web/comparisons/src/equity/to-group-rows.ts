import type { EquityGroup, EquityPoint } from './equity-answer.js';

/** One group in one quarter. */
export interface GroupRow {
  key: string;
  quarter: EquityPoint['quarter'];
  group: EquityGroup;
}

/** Every group of every quarter, newest quarter first, in the order of the groups. */
export function toGroupRows(points: readonly EquityPoint[]): GroupRow[] {
  return [...points]
    .reverse()
    .flatMap(({ quarter, groups }) =>
      (groups ?? []).map((group) => ({ key: `${quarter.id} ${group.group}`, quarter, group })),
    );
}
