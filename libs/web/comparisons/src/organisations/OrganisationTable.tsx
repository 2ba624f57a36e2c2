import { statusRank } from '@monitor/domain';
import { TableCaption } from '@monitor/web-charts';
import { DataTable, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { ConsistencyColumn } from '../consistency/consistency-answer.js';
import type { ActionStatus, OrganisationRow } from './organisations-answer.js';
import { claimWords, statusWords } from './status-words.js';

interface OrganisationTableProps {
  caption: string;
  columns: readonly ConsistencyColumn[];
  rows: readonly OrganisationRow[];
}

function OrganisationName({ row: { organisation } }: { row: OrganisationRow }) {
  const place = organisation.icb === null ? '' : `, ${organisation.icb.shortName}`;
  return (
    <>
      <TextLink to={`/organisations/${encodeURIComponent(organisation.code)}`}>{organisation.name}</TextLink>
      <span className="monitor-second-line">
        {organisation.typeLabel}
        {place}
      </span>
    </>
  );
}

function Status({ row, status }: { row: OrganisationRow; status: ActionStatus | undefined }) {
  if (status === undefined) return null;
  const claim = claimWords(status);
  return (
    <>
      {statusWords(row, status)}
      {claim !== null && <span className="monitor-second-line">{claim}</span>}
    </>
  );
}

/** One row an organisation: where its return is, and what it says of each action of a domain. */
export function OrganisationTable({ caption, columns, rows }: OrganisationTableProps) {
  const fixed: TableColumn<OrganisationRow>[] = [
    {
      key: 'name',
      header: 'Organisation',
      cell: (row) => <OrganisationName row={row} />,
      sortValue: ({ organisation }) => organisation.name,
      isRowHeader: true,
    },
    { key: 'state', header: 'Return', cell: ({ stateLabel }) => stateLabel, sortValue: ({ stateLabel }) => stateLabel },
  ];
  const actions = columns.map<TableColumn<OrganisationRow>>(({ key, label }, index) => ({
    key,
    header: label,
    cell: (row) => <Status row={row} status={row.statuses[index]} />,
    sortValue: ({ statuses }) => statusRank(statuses[index]?.status ?? null),
  }));
  return (
    <div className="monitor-wide-table">
      <DataTable
        caption={<TableCaption>{caption}</TableCaption>}
        columns={[...fixed, ...actions]}
        rows={rows}
        rowKey={({ organisation }) => organisation.code}
      />
    </div>
  );
}
