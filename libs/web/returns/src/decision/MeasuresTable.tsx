import type { OrganisationType, ReturnContent } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import { measureRows } from './measure-rows.js';

interface MeasuresTableProps {
  type: OrganisationType;
  before: ReturnContent | null;
  content: ReturnContent;
  /** What the figures are compared with, as a heading of their column: "Last quarter". */
  against: string;
  /** Whether tables that say the same in both are left out. */
  movedOnly?: boolean;
}

/** Count and share of every table, before and now, the largest movement first. The counts of each group stand below. */
export function MeasuresTable({ type, before, content, against, movedOnly = false }: MeasuresTableProps) {
  const all = measureRows(type, content, before);
  const rows = movedOnly ? all.filter((row) => row.before !== row.now) : all;
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption="What was counted, all groups together, the largest movement first"
      rows={rows}
      rowKey={({ question }) => question}
      columns={[
        { key: 'name', header: 'Table', cell: ({ name }) => name, isRowHeader: true },
        { key: 'before', header: against, cell: (row) => row.before },
        { key: 'now', header: 'Now', cell: ({ now }) => now },
      ]}
    />
  );
}
