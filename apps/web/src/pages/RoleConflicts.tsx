import { partOf, RoleConflictsDocument, useFetch } from '@monitor/web-graphql';
import type { RoleConflictsQuery } from '@monitor/web-graphql';
import { DataTable, Fetched, TextLink } from '@monitor/web-ui';
import { WarningCallout } from 'nhsuk-react-components';

function ConflictsTable({ conflicts }: { conflicts: RoleConflictsQuery['roleConflicts'] }) {
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">Roles that do not go together</WarningCallout.Heading>
      <p>
        Nobody is granted these together; an organisation that moved to another region can bring them about. Revoke one
        of the two on the page of the person.
      </p>
      <DataTable
        caption="Who holds both"
        rows={conflicts}
        rowKey={({ personId, firstRole, secondRole }) => [personId, firstRole, secondRole].join('.')}
        columns={[
          {
            key: 'who',
            header: 'Person',
            cell: ({ personId, displayName }) => <TextLink to={`/national/people/${personId}`}>{displayName}</TextLink>,
            isRowHeader: true,
          },
          { key: 'roles', header: 'Roles', cell: ({ firstRole, secondRole }) => `${firstRole} and ${secondRole}` },
          { key: 'why', header: 'Why not', cell: ({ reason }) => reason },
        ]}
      />
    </WarningCallout>
  );
}

/** People who hold two roles that undo a separation of duties; nothing where there are none. */
export function RoleConflicts() {
  const conflicts = partOf(useFetch(RoleConflictsDocument), ({ roleConflicts }) =>
    roleConflicts.length === 0 ? null : roleConflicts,
  );
  return (
    <Fetched fetch={conflicts} what="roles that do not go together" lines={0}>
      {(found) => <ConflictsTable conflicts={found} />}
    </Fetched>
  );
}
