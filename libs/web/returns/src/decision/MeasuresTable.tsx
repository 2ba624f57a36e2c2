import { DataTable } from '@monitor/web-ui';
import { previousContent, shownContent } from '../content/shown-content.js';
import { useReturn } from '../return/return-context.js';
import { measureRows } from './measure-rows.js';

/** What was counted, last quarter against this one. */
export function MeasuresTable() {
  const shown = useReturn();
  const content = shownContent(shown);
  const rows = content === null ? [] : measureRows(shown.head.organisation.type, content, previousContent(shown));
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption="What was counted, all groups together"
      rows={rows}
      rowKey={({ metricId }) => metricId}
      columns={[
        { key: 'name', header: 'Measure', cell: ({ name }) => name, isRowHeader: true },
        { key: 'before', header: 'Last quarter', cell: ({ before }) => before },
        { key: 'now', header: 'Now', cell: ({ now }) => now },
      ]}
    />
  );
}
