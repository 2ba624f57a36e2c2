import { assuranceLabel } from '@monitor/domain';
import type { CsvTable } from '@monitor/web-charts';
import type { ConsistencyColumn } from '../consistency/consistency-answer.js';
import { withSignNotes } from '../source/sign-notes.js';
import { statusWords } from './status-words.js';
import type { ActionStatus, OrganisationRow } from './organisations-answer.js';

interface OrganisationCsvRow {
  row: OrganisationRow;
  column: ConsistencyColumn;
  status: ActionStatus | undefined;
}

const notReported = '[x]';
const doesNotApply = '[z]';

function statusOf(row: OrganisationRow, status: ActionStatus | undefined): string {
  if (status === undefined) return notReported;
  if (status.status !== null) return status.label;
  return statusWords(row, status) === status.label ? notReported : doesNotApply;
}

/** The list as rows to download: one row an organisation and action. */
export function organisationsCsv(
  rows: readonly OrganisationRow[],
  columns: readonly ConsistencyColumn[],
  notes: readonly string[],
): CsvTable<OrganisationCsvRow> {
  return {
    columns: [
      { header: 'Organisation code', value: ({ row }) => row.organisation.code },
      { header: 'Organisation', value: ({ row }) => row.organisation.name },
      { header: 'Type', value: ({ row }) => row.organisation.typeLabel },
      { header: 'Integrated care board', value: ({ row }) => row.organisation.icb?.name ?? doesNotApply },
      { header: 'Return', value: ({ row }) => row.stateLabel },
      { header: 'Action code', value: ({ column }) => column.key },
      { header: 'Action', value: ({ column }) => column.text },
      { header: 'Status', value: ({ row, status }) => statusOf(row, status) },
      { header: 'Coverage (percent)', value: ({ status }) => status?.coveragePercent ?? notReported },
      {
        header: 'Checked by',
        value: ({ status }) => (status?.assurance == null ? notReported : assuranceLabel(status.assurance)),
      },
    ],
    rows: rows.flatMap((row) => columns.map((column, index) => ({ row, column, status: row.statuses[index] }))),
    notes: withSignNotes(notes, [notReported, doesNotApply]),
  };
}
