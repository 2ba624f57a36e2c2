import { useQuery } from '@apollo/client/react';
import { readFailure, RoleConflictsDocument } from '@monitor/web-graphql';
import { DataTable, Failed } from '@monitor/web-ui';
import { WarningCallout } from 'nhsuk-react-components';

/** People who hold two roles that undo a separation of duties; nothing where there are none. */
export function RoleConflicts() {
  const { data, error, refetch } = useQuery(RoleConflictsDocument, { fetchPolicy: 'cache-and-network' });
  const failure = data === undefined ? readFailure(error) : null;
  if (failure !== null) return <Failed failure={failure} onRetry={() => void refetch().catch(() => undefined)} />;
  const conflicts = data?.roleConflicts ?? [];
  if (conflicts.length === 0) return null;
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">Roles that do not go together</WarningCallout.Heading>
      <p>
        Nobody is granted these together; an organisation that moved to another region can bring them about. Ask the
        team that runs the server to take one of the two away.
      </p>
      <DataTable
        caption="Who holds both"
        rows={conflicts}
        rowKey={({ personId, firstRole, secondRole }) => [personId, firstRole, secondRole].join('.')}
        columns={[
          { key: 'who', header: 'Person', cell: ({ displayName }) => displayName, isRowHeader: true },
          { key: 'roles', header: 'Roles', cell: ({ firstRole, secondRole }) => `${firstRole} and ${secondRole}` },
          { key: 'why', header: 'Why not', cell: ({ reason }) => reason },
        ]}
      />
    </WarningCallout>
  );
}
