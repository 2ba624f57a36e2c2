import { MachineClientsDocument, useFetch } from '@monitor/web-graphql';
import type { MachineClientPartsFragment } from '@monitor/web-graphql';
import { ButtonLink, DataTable, Empty, Fetched, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { clientPath, newClientPath } from '../../kit/publication-paths.js';
import { momentWords } from '../../kit/publication-words.js';
import { scopeLabel } from './scope-words.js';

type Client = MachineClientPartsFragment;

/** When a program last signed in, for people. */
export function lastUse({ lastUsedAt }: Client): string {
  return lastUsedAt == null ? 'Never' : momentWords(lastUsedAt);
}

const columns: readonly TableColumn<Client>[] = [
  {
    key: 'name',
    header: 'Program',
    isRowHeader: true,
    cell: ({ id, name }) => <TextLink to={clientPath(id)}>{name}</TextLink>,
    sortValue: ({ name }) => name,
  },
  { key: 'contact', header: 'Who answers for it', cell: ({ contact }) => contact },
  { key: 'scopes', header: 'May pull', cell: (client) => client.scopes.map(scopeLabel).join(', ') },
  {
    key: 'used',
    header: 'Last signed in',
    cell: lastUse,
    sortValue: ({ lastUsedAt }) => lastUsedAt ?? null,
  },
  {
    key: 'standing',
    header: 'Standing',
    cell: ({ revokedAt }) => (revokedAt == null ? 'Valid' : `Revoked on ${momentWords(revokedAt)}`),
    sortValue: ({ revokedAt }) => (revokedAt == null ? 'Valid' : 'Revoked'),
  },
];

/** Programs that are registered, for administrators. */
export function Clients() {
  return (
    <>
      <ButtonLink to={newClientPath} secondary>
        Register a program
      </ButtonLink>
      <Fetched fetch={useFetch(MachineClientsDocument)} what="the programs" lines={3}>
        {({ machineClients }) => {
          const clients = machineClients ?? [];
          if (clients.length === 0) return <Empty why="No program is registered yet." />;
          return (
            <DataTable
              asCards
              caption="Programs that are registered"
              columns={columns}
              rows={clients}
              rowKey={({ id }) => id}
            />
          );
        }}
      </Fetched>
    </>
  );
}
