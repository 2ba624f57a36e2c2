import type { ConsistencyPartsFragment } from '@monitor/web-graphql';

export type ConsistencyAnswer = ConsistencyPartsFragment;
export type ConsistencyArea = ConsistencyAnswer['areas'][number];
export type ConsistencyColumn = ConsistencyAnswer['columns'][number];
export type ColumnCell = ConsistencyArea['cells'][number];

/** What an area says of one column; undefined where the column is not there. */
export function cellOf(area: ConsistencyArea, columnKey: string): ColumnCell | undefined {
  return area.cells.find(({ key }) => key === columnKey);
}
