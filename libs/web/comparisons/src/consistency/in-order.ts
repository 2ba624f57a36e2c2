import { shownValue } from '@monitor/domain';
import { cellOf } from './consistency-answer.js';
import type { ConsistencyArea } from './consistency-answer.js';

/** What areas may be ordered by: their share in place in the column that is looked into, or their names. */
export const areaOrders = ['SHARE', 'NAME'] as const;

export type AreaOrder = (typeof areaOrders)[number];

/** The highest share in place of a column first, areas without one last; by name where names are asked for. */
export function inOrder(
  areas: readonly ConsistencyArea[],
  order: AreaOrder,
  columnKey: string | null,
): ConsistencyArea[] {
  const byName = areas.toSorted((one, other) => one.area.shortName.localeCompare(other.area.shortName, 'en-GB'));
  if (order === 'NAME' || columnKey === null) return byName;
  const shareOf = (area: ConsistencyArea) => {
    const cell = cellOf(area, columnKey);
    return (cell === undefined ? null : shownValue(cell.inPlace)) ?? -1;
  };
  return byName.sort((one, other) => shareOf(other) - shareOf(one));
}
