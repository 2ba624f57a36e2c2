import type { CsvTable } from '@monitor/web-charts';
import type { ConsistencyColumn } from '../consistency/consistency-answer.js';
import { explainSigns } from '../source/sign-notes.js';
import { assuranceWords, statusWords } from './status-words.js';
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
  if (status.status !== null) return statusWords(row, status);
  return statusWords(row, status) === status.label ? notReported : doesNotApply;
}

/** The list as rows to download: one row an organisation and action. */
export function organisationsCsv(
  rows: readonly OrganisationRow[],
  columns: readonly ConsistencyColumn[],
  notes: readonly string[],
): CsvTable<OrganisationCsvRow> {
  return explainSigns({
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
        value: ({ status }) => assuranceWords(status?.assurance ?? null) ?? notReported,
      },
    ],
    rows: rows.flatMap((row) => columns.map((column, index) => ({ row, column, status: row.statuses[index] }))),
    notes,
  });
}
