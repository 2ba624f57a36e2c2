import type { HeadPartsFragment } from '@monitor/web-graphql';
import { DataTable, StateTag, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { formatInstant } from '../content/format-instant.js';
import { callToAction } from '../home/call-to-action.js';

function Step({ head }: { head: HeadPartsFragment }) {
  if (head.revision === 0) return null;
  const { label, to } = callToAction(head, 'REGIONAL_LEAD');
  return (
    <TextLink to={to} about={`of ${head.organisation.name}`}>
      {label}
    </TextLink>
  );
}

const columns: TableColumn<HeadPartsFragment>[] = [
  {
    key: 'organisation',
    header: 'Organisation',
    isRowHeader: true,
    cell: ({ organisation }) => organisation.name,
    sortValue: ({ organisation }) => organisation.name,
  },
  {
    key: 'state',
    header: 'State',
    cell: ({ state, stateLabel }) => <StateTag state={state} label={stateLabel} />,
    sortValue: ({ stateLabel }) => stateLabel,
  },
  { key: 'step', header: 'What you can do', cell: (head) => <Step head={head} /> },
  {
    key: 'type',
    header: 'Type',
    cell: ({ organisation }) => organisation.typeLabel,
    sortValue: ({ organisation }) => organisation.typeLabel,
  },
  {
    key: 'board',
    header: 'Integrated care board',
    cell: ({ organisation }) => organisation.icb?.name ?? '',
    sortValue: ({ organisation }) => organisation.icb?.name ?? null,
  },
  {
    key: 'updated',
    header: 'Last change',
    cell: ({ updatedAt }) => (updatedAt === null ? '' : formatInstant(updatedAt)),
    sortValue: ({ updatedAt }) => updatedAt,
  },
];

/** The returns of a region, each with the one thing that its lead can do. */
export function RegionReturnsTable({ heads }: { heads: readonly HeadPartsFragment[] }) {
  return (
    <DataTable
      caption="Returns, what waits for you first"
      rows={heads}
      rowKey={({ organisation }) => organisation.code}
      columns={columns}
    />
  );
}
