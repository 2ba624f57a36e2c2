import { formatDay } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import { daysInWords } from './days-in-words.js';
import type { OrganisationAnswer } from './organisation-answer.js';

/** What the organisation was and whose, period by period. */
export function PeriodsTable({ record: { periods, type } }: { record: OrganisationAnswer }) {
  const hasBoard = type !== 'REGION' && type !== 'ICB';
  return (
    <DataTable
      caption="What it was, and whose"
      captionSize="m"
      rows={periods}
      rowKey={({ validFrom }) => validFrom}
      columns={[
        {
          key: 'days',
          header: 'From and to',
          isRowHeader: true,
          cell: (period) => daysInWords(period.validFrom, period.validTo),
        },
        { key: 'name', header: 'Name', cell: ({ name }) => name },
        { key: 'type', header: 'Type', cell: ({ typeLabel }) => typeLabel },
        ...(hasBoard ? [{ key: 'board', header: 'Board', cell: boardOf }] : []),
        ...(type === 'REGION' ? [] : [{ key: 'region', header: 'Region', cell: regionOf }]),
        { key: 'source', header: 'Source', cell: ({ source }) => source },
        { key: 'known', header: 'Known here since', cell: ({ knownSince }) => formatDay(knownSince) },
      ]}
    />
  );
}

type Period = OrganisationAnswer['periods'][number];

function boardOf({ icbName }: Period): string {
  return icbName ?? 'Not known';
}

function regionOf({ regionName }: Period): string {
  return regionName;
}
