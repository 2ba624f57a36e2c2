import { drawnStatuses } from '@monitor/web-charts';
import type { DrawnStatus, ShownEstimate } from '@monitor/web-charts';
import { cellOf } from './consistency-answer.js';
import type { ColumnCell, ConsistencyArea } from './consistency-answer.js';

/** One area of the spread: what its bar, its interval and its row of the table are made from. */
export interface SpreadRow {
  key: string;
  label: string;
  estimate: ShownEstimate;
  answers: Record<DrawnStatus, number>;
  applicable: number;
  notApplicable: number;
  accepted: number;
  expected: number;
}

function answersOf(cell: ColumnCell): Record<DrawnStatus, number> {
  const found = new Map(cell.counts.map(({ status, answers }) => [status, answers]));
  const pairs = drawnStatuses.map((status) => [status, found.get(status) ?? 0] as const);
  return Object.fromEntries(pairs) as Record<DrawnStatus, number>;
}

/** The spread of statuses in one column; areas without such a column are left out. */
export function toSpreadRows(areas: readonly ConsistencyArea[], columnKey: string): SpreadRow[] {
  return areas.flatMap((area) => {
    const cell = cellOf(area, columnKey);
    if (cell === undefined) return [];
    return [
      {
        key: area.area.code,
        label: area.area.shortName,
        estimate: cell.inPlace,
        answers: answersOf(cell),
        applicable: cell.answered - cell.notApplicable,
        notApplicable: cell.notApplicable,
        accepted: area.accepted,
        expected: area.expected,
      },
    ];
  });
}
