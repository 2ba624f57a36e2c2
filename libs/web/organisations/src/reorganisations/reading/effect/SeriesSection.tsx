import { formatCount } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { PreviewAnswer } from '../../reorganisation-answer.js';
import { seriesFinding } from './series-finding.js';

type Series = PreviewAnswer['series'][number];

function number(key: 'quarters' | 'boards' | 'figures' | 'estimated', header: string): TableColumn<Series> {
  return { key, header, cell: (row) => formatCount(row[key]), sortValue: (row) => row[key], isNumber: true };
}

const columns: TableColumn<Series>[] = [
  {
    key: 'metric',
    header: 'Measure',
    isRowHeader: true,
    cell: ({ metricName }) => metricName,
    sortValue: ({ metricName }) => metricName,
  },
  {
    key: 'by',
    header: 'By',
    cell: ({ stratifierLabel }) => stratifierLabel,
    sortValue: ({ stratifierLabel }) => stratifierLabel,
  },
  number('quarters', 'Quarters'),
  number('boards', 'Boards'),
  number('figures', 'Figures that change'),
  number('estimated', 'Become estimates [e]'),
];

/** What becomes of every published series of the boards, and of the totals above them. */
export function SeriesSection({ preview }: { preview: PreviewAnswer }) {
  return (
    <>
      <h3 className="nhsuk-heading-s">Published figures</h3>
      {seriesFinding(preview).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {preview.series.length > 0 && (
        <DataTable
          caption="Series of boards that read differently on the boundaries of today: one figure is one board in one quarter"
          columns={columns}
          rows={preview.series}
          rowKey={({ metricId, stratifier }) => `${metricId} ${stratifier}`}
        />
      )}
    </>
  );
}
