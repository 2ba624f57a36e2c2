import { DataTable } from '@monitor/web-ui';
import { previousContent, shownContent } from '../content/shown-content.js';
import { useReturn } from '../return/return-context.js';
import { measureRows } from './measure-rows.js';

/** What was counted, last quarter against this one, the largest movement first. The counts of each group stand below. */
export function MeasuresTable() {
  const shown = useReturn();
  const content = shownContent(shown);
  const rows = content === null ? [] : measureRows(shown.head.organisation.type, content, previousContent(shown));
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption="What was counted, all groups together, the largest movement first"
      rows={rows}
      rowKey={({ question }) => question}
      columns={[
        { key: 'name', header: 'Table', cell: ({ name }) => name, isRowHeader: true },
        { key: 'before', header: 'Last quarter', cell: ({ before }) => before },
        { key: 'now', header: 'Now', cell: ({ now }) => now },
      ]}
    />
  );
}
