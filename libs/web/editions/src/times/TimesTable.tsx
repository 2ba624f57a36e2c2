import type { MinutesQuartilesPartsFragment } from '@monitor/web-graphql';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';

/** Times of several organisations, on a line of a table. */
export interface TimesLine {
  label: string;
  organisations: number;
  expectedMinutes: number;
  measured: MinutesQuartilesPartsFragment | null;
  whyHidden: string | null;
}

const quartile = (key: 'lower' | 'median' | 'upper', header: string): TableColumn<TimesLine> => ({
  ...{ key, header, isNumber: true },
  cell: ({ measured }) => (measured === null ? 'Hidden' : measured[key]),
});

interface TimesTableProps {
  caption: string;
  what: string;
  rows: readonly TimesLine[];
  /** Whether lines are of different organisations. */
  hasOrganisations?: boolean;
}

/** Minutes that were expected beside the quartiles of those that were measured, and why some are hidden. */
export function TimesTable({ caption, what, rows, hasOrganisations = false }: TimesTableProps) {
  const columns: TableColumn<TimesLine>[] = [
    { key: 'what', header: what, isRowHeader: true, cell: ({ label }) => label },
    { key: 'expected', header: 'Minutes expected', isNumber: true, cell: ({ expectedMinutes }) => expectedMinutes },
    quartile('lower', 'Measured: a quarter needed about'),
    quartile('median', 'Half needed about'),
    quartile('upper', 'Three quarters needed about'),
    ...(hasOrganisations
      ? [{ key: 'organisations', header: 'Organisations', isNumber: true, cell: (row: TimesLine) => row.organisations }]
      : []),
  ];
  const reasons = [...new Set(rows.flatMap(({ whyHidden }) => whyHidden ?? []))];
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ label }) => label} />
      {reasons.map((reason) => (
        <p key={reason} className="nhsuk-body-s">
          {reason}
        </p>
      ))}
    </>
  );
}
