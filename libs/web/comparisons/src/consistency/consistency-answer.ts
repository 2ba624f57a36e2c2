import type { ConsistencyPartsFragment } from '@monitor/web-graphql';

export type ConsistencyAnswer = ConsistencyPartsFragment;
export type ConsistencyArea = ConsistencyAnswer['areas'][number];
export type ConsistencyColumn = ConsistencyAnswer['columns'][number];
export type ColumnCell = ConsistencyArea['cells'][number];

/** All columns of a comparison taken together. */
export const overall: ConsistencyColumn = { key: 'ALL', label: 'Overall', text: 'All of these taken together' };

/** What an area says of one column; undefined where the column is not there. */
export function cellOf(area: ConsistencyArea, columnKey: string): ColumnCell | undefined {
  if (columnKey === overall.key) return area.overall;
  return area.cells.find(({ key }) => key === columnKey);
}
