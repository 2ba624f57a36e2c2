import { extensionInWords } from '@monitor/domain';
import { useCan } from '@monitor/web-graphql';
import type { HeadPartsFragment } from '@monitor/web-graphql';
import { DataTable, StateTag, TextLink, unsortable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { formatInstant } from '../content/format-instant.js';
import { callToAction } from '../home/call-to-action.js';

function Step({ head }: { head: HeadPartsFragment }) {
  const { label, to } = callToAction(head, useCan());
  if (head.revision === 0) return null;
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
    cell: ({ state, stateLabel, extension }) => (
      <>
        <StateTag state={state} label={stateLabel} />
        {extension !== null && <span className="nhsuk-hint"> {extensionInWords(extension, 'THEY')}</span>}
      </>
    ),
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

interface RegionReturnsTableProps {
  heads: readonly HeadPartsFragment[];
  /** Whether these are all: what is sorted otherwise must not look like all of a list that goes on. */
  isWhole: boolean;
}

/** Returns of a region, each with the one thing that its lead can do. */
export function RegionReturnsTable({ heads, isWhole }: RegionReturnsTableProps) {
  return (
    <DataTable
      caption="Returns, what waits for you first"
      rows={heads}
      rowKey={({ organisation }) => organisation.code}
      columns={isWhole ? columns : unsortable(columns)}
    />
  );
}
