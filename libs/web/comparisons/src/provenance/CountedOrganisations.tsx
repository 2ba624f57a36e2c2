import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { Provenance } from './provenance-rows.js';

type Source = NonNullable<Provenance['sources']>[number];

const columns: TableColumn<Source>[] = [
  { key: 'name', header: 'Organisation', cell: ({ organisationName }) => organisationName, isRowHeader: true },
  { key: 'code', header: 'Code', cell: ({ organisationCode }) => organisationCode },
  {
    key: 'from',
    header: 'Counted from',
    cell: ({ revision, loaded }) =>
      loaded ? 'A published collection' : `Version ${revision ?? 'not known'} of its return`,
  },
];

/** Which organisations are counted, as far as the reader may see; nothing where they may see none. */
export function CountedOrganisations({ sources }: Pick<Provenance, 'sources'>) {
  if (sources === null) return null;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Organisations counted that you may see ({sources.length})</span>
      </summary>
      <div className="nhsuk-details__text monitor-table-details">
        <DataTable
          caption="Organisations counted"
          columns={columns}
          rows={sources}
          rowKey={({ organisationCode }) => organisationCode}
        />
      </div>
    </details>
  );
}
