import { formatDay } from '@monitor/domain';
import type { OrganisationMatchPartsFragment } from '@monitor/web-graphql';
import { DataTable, Empty, TextLink, unsortable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { organisationPath } from '../organisation-path.js';

type Found = OrganisationMatchPartsFragment;

function stateInWords({ isOpen, opensOn, closedOn }: Found): string {
  if (opensOn !== null) return `Opens on ${formatDay(opensOn)}`;
  if (closedOn === null) return 'Open';
  return isOpen ? `Open until ${formatDay(closedOn)}` : `Closed on ${formatDay(closedOn)}`;
}

function Name({ organisation: { code, name, formerName, isInvented } }: { organisation: Found }) {
  return (
    <>
      <TextLink to={organisationPath(code)}>{name}</TextLink>
      {formerName !== null && <span className="monitor-second-line">Was called {formerName}</span>}
      {isInvented && <span className="monitor-second-line">Invented for the demonstration</span>}
    </>
  );
}

const columns: TableColumn<Found>[] = [
  {
    key: 'name',
    header: 'Organisation',
    isRowHeader: true,
    cell: (organisation) => <Name organisation={organisation} />,
    sortValue: ({ name }) => name,
  },
  { key: 'code', header: 'Code', cell: ({ code }) => code, sortValue: ({ code }) => code },
  { key: 'type', header: 'Type', cell: ({ typeLabel }) => typeLabel, sortValue: ({ typeLabel }) => typeLabel },
  {
    key: 'place',
    header: 'Board and region',
    cell: ({ type, icbName, regionName }) =>
      type === 'REGION' ? '' : [icbName, regionName].filter((area) => area !== null).join(', '),
  },
  { key: 'state', header: 'Today', cell: stateInWords },
];

interface FoundTableProps {
  organisations: readonly Found[];
  /** How many were found on all pages. */
  total: number;
}

/** Organisations that were found, each with a link to its page. */
export function FoundTable({ organisations, total }: FoundTableProps) {
  if (organisations.length === 0) {
    return (
      <Empty why="Check the spelling, or type fewer letters. Words are found by their beginnings: “surg” finds Surgery, “gery” does not. Choose all types and all regions to look everywhere." />
    );
  }
  return (
    <DataTable
      caption="Organisations found"
      captionSize="m"
      rows={organisations}
      rowKey={({ code }) => code}
      columns={organisations.length === total ? columns : unsortable(columns)}
    />
  );
}
