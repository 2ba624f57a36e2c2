import { DataTable } from '@monitor/web-ui';
import { datedCodes } from './dated-codes.js';
import { daysInWords } from './days-in-words.js';
import type { OrganisationAnswer } from './organisation-answer.js';

/** The codes of the organisation, with the days from and to which it bears them. */
export function CodesTable({ record }: { record: OrganisationAnswer }) {
  return (
    <DataTable
      caption="Its codes"
      captionSize="m"
      rows={datedCodes(record)}
      rowKey={({ code, validFrom }) => `${code} ${validFrom}`}
      columns={[
        { key: 'code', header: 'Code', isRowHeader: true, cell: ({ code }) => code },
        { key: 'by', header: 'Given by', cell: ({ givenBy }) => givenBy },
        { key: 'days', header: 'From and to', cell: ({ validFrom, validTo }) => daysInWords(validFrom, validTo) },
      ]}
    />
  );
}
