import { formatDay, londonDay } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import type { OrganisationAnswer } from './organisation-answer.js';

type Source = OrganisationAnswer['sources'][number];

function nameOf({ kind, title, reference }: Source): string {
  return kind === 'IMPORT' && reference !== null ? `${title} (import ${reference})` : title;
}

function heldInWords({ recordedCount, heldCount }: Source): string {
  if (recordedCount === 0) return 'Took back what was recorded before';
  if (heldCount === recordedCount) return `${recordedCount} recorded, all still held`;
  return `${recordedCount} recorded, ${heldCount} still held`;
}

/** Every import or other act that touched the organisation. */
export function SourcesTable({ record: { sources } }: { record: OrganisationAnswer }) {
  return (
    <DataTable
      caption="What its record comes from"
      captionSize="m"
      rows={sources}
      rowKey={({ kind, reference }) => `${kind} ${reference ?? ''}`}
      columns={[
        { key: 'title', header: 'Source', isRowHeader: true, cell: nameOf },
        { key: 'on', header: 'Recorded on', cell: ({ recordedAt }) => formatDay(londonDay(new Date(recordedAt))) },
        { key: 'held', header: 'Periods and memberships', cell: heldInWords },
      ]}
    />
  );
}
