import { formatDay } from '@monitor/domain';
import { DataTable, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { onDay } from '../on-day.js';
import { reorganisationPath } from '../reorganisation-answer.js';
import type { ListedReorganisation } from '../reorganisation-answer.js';

function LatestStep({ events }: Pick<ListedReorganisation, 'events'>) {
  const latest = events.at(-1);
  if (latest === undefined) return null;
  return `${latest.stepLabel} by ${latest.personName} on ${onDay(latest.recordedAt)}`;
}

const columns: TableColumn<ListedReorganisation>[] = [
  {
    key: 'title',
    header: 'Reorganisation',
    isRowHeader: true,
    cell: ({ id, content }) => <TextLink to={reorganisationPath(id)}>{content.title}</TextLink>,
    sortValue: ({ content }) => content.title,
  },
  {
    key: 'day',
    header: 'Takes effect on',
    cell: ({ effectiveOn }) => formatDay(effectiveOn),
    sortValue: ({ effectiveOn }) => effectiveOn,
  },
  { key: 'state', header: 'State', cell: ({ stateLabel }) => stateLabel },
  { key: 'latest', header: 'Latest step', cell: ({ events }) => <LatestStep events={events} /> },
];

/** Reorganisations that ask the same of the reader, under what they ask. */
export function GroupTable({
  heading,
  reorganisations,
}: {
  heading: string;
  reorganisations: readonly ListedReorganisation[];
}) {
  return (
    <DataTable caption={heading} captionSize="m" columns={columns} rows={reorganisations} rowKey={({ id }) => id} />
  );
}
