import type { Question } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { largestMovements } from './movements.js';
import type { Movement, TwoReturns } from './movements.js';

/** As many rows as are read at a glance. */
const mostRows = 8;

const columns: readonly TableColumn<Movement>[] = [
  {
    key: 'row',
    header: 'Group',
    cell: ({ question, row }) => (
      <>
        {row.label}
        <span className="monitor-count__before">{question.shortText}</span>
      </>
    ),
    isRowHeader: true,
  },
  {
    key: 'before',
    header: 'Last quarter',
    isNumber: true,
    cell: ({ row, counts }) => (
      <>
        {row.figure?.before}
        <span className="monitor-count__before">{counts.before}</span>
      </>
    ),
  },
  {
    key: 'now',
    header: 'This quarter',
    isNumber: true,
    cell: ({ row, counts }) => (
      <>
        {row.figure?.now}
        <span className="monitor-count__before">{counts.now}</span>
      </>
    ),
  },
  { key: 'movement', header: 'Change', isNumber: true, cell: ({ row }) => row.movement },
];

/** What moved most of all that was counted, before anybody unfolds a table: a slip in typing shows here first. */
export function LargestMovements({ questions, ...returns }: TwoReturns & { questions: readonly Question[] }) {
  const rows = largestMovements(returns, questions, mostRows);
  if (rows.length === 0) return null;
  return (
    <DataTable
      asCards
      caption="What moved most since last quarter, for how many it is about"
      columns={columns}
      rows={rows}
      rowKey={({ question, row }) => `${question.code} ${row.code}`}
    />
  );
}
