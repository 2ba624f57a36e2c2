import { formatCount, quarterLabel } from '@monitor/domain';
import type { OneCollectionQuery } from '@monitor/web-graphql';
import { DataTable, Empty } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';

type Row = OneCollectionQuery['loadingDifference'][number];

const kinds: Record<Row['kind'], string> = {
  NEW: 'New',
  CHANGED: 'Other than loaded before',
  UNCHANGED: 'As loaded before',
  OWN_ANSWER: 'Will not count: the organisations have answered themselves',
};

const columns: TableColumn<Row>[] = [
  {
    key: 'quarter',
    header: 'Quarter',
    cell: ({ quarterId }) => quarterLabel(quarterId),
    sortValue: ({ quarterId }) => quarterId,
    isRowHeader: true,
  },
  { key: 'question', header: 'Question', cell: ({ question }) => question, sortValue: ({ question }) => question },
  { key: 'region', header: 'Region', cell: ({ regionCode }) => regionCode, sortValue: ({ regionCode }) => regionCode },
  { key: 'kind', header: 'What it changes', cell: ({ kind }) => kinds[kind], sortValue: ({ kind }) => kinds[kind] },
  {
    key: 'answers',
    header: 'Answers',
    cell: ({ answers }) => formatCount(answers),
    sortValue: ({ answers }) => answers,
    isNumber: true,
  },
];

/** What a collection would change, by quarter, question and region. */
export function Difference({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return <Empty why="There is nothing in it that could be loaded." />;
  return (
    <DataTable
      caption="What it would change"
      columns={columns}
      rows={rows}
      rowKey={({ quarterId, question, regionCode, kind }) => `${quarterId} ${question} ${regionCode} ${kind}`}
    />
  );
}
