import { statusRank } from '@monitor/domain';
import { TableCaption } from '@monitor/web-charts';
import { DataTable, TextLink, unsortable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { ConsistencyColumn } from '../consistency/consistency-answer.js';
import type { ActionStatus, OrganisationRow } from './organisations-answer.js';
import { claimWords, statusWords } from './status-words.js';

interface OrganisationTableProps {
  caption: string;
  columns: readonly ConsistencyColumn[];
  rows: readonly OrganisationRow[];
  /** Whether these are all of the list, so that they may be sorted otherwise. */
  isWhole: boolean;
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
export function OrganisationTable({ caption, columns, rows, isWhole }: OrganisationTableProps) {
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
  const all = [...fixed, ...actions];
  return (
    <div className="monitor-wide-table">
      <DataTable
        caption={<TableCaption>{caption}</TableCaption>}
        columns={isWhole ? all : unsortable(all)}
        rows={rows}
        rowKey={({ organisation }) => organisation.code}
      />
    </div>
  );
}
