import { MachineClientsDocument, partOf, useFetch } from '@monitor/web-graphql';
import type { MachineClientPartsFragment } from '@monitor/web-graphql';
import { BackLink, Fetched, NotFound, PageTitle, SummaryRows } from '@monitor/web-ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { dataPath } from '../../kit/publication-paths.js';
import { momentWords } from '../../kit/publication-words.js';
import { AdministratorsOnly } from './AdministratorsOnly.js';
import { lastUse } from './Clients.js';
import { RevokeForm } from './RevokeForm.js';
import { RotateForm } from './RotateForm.js';
import { scopeLabel } from './scope-words.js';
import { SecretOnce } from './SecretOnce.js';

type Client = MachineClientPartsFragment;

function Secrets({ secrets }: Pick<Client, 'secrets'>) {
  if (secrets.length === 0) return 'None';
  return (
    <ul className="nhsuk-list nhsuk-u-margin-bottom-0">
      {secrets.map(({ id, createdAt, expiresAt }) => (
        <li key={id}>
          Made on {momentWords(createdAt)}
          {expiresAt != null && `, ends on ${momentWords(expiresAt)}`}
        </li>
      ))}
    </ul>
  );
}

function Summary({ client }: { client: Client }) {
  const { clientId, contact, scopes, createdAt, secrets } = client;
  return (
    <SummaryRows
      rows={[
        { label: 'Client id', value: <code className="monitor-quote">{clientId}</code> },
        { label: 'Who answers for it', value: contact },
        { label: 'May pull', value: scopes.map(scopeLabel).join(', ') },
        { label: 'Registered', value: momentWords(createdAt) },
        { label: 'Last signed in', value: lastUse(client) },
        { label: 'Secrets', value: <Secrets secrets={secrets} /> },
      ]}
    />
  );
}

function Shown({ client }: { client: Client }) {
  const { id, name, clientId, revokedAt } = client;
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <>
      <BackLink to={dataPath}>Back to data</BackLink>
      <PageTitle title={name} caption="Program" />
      <p className="nhsuk-lede-text" role="status">
        {revokedAt == null ? 'It is valid.' : `It was revoked on ${momentWords(revokedAt)}, and is refused since.`}
      </p>
      {secret !== null && revokedAt == null && <SecretOnce clientId={clientId} secret={secret} />}
      <Summary client={client} />
      {revokedAt == null && (
        <>
          <RotateForm id={id} onSecret={setSecret} />
          <RevokeForm id={id} />
        </>
      )}
    </>
  );
}

function Fetching({ id }: { id: string }) {
  const fetch = partOf(useFetch(MachineClientsDocument), ({ machineClients }) =>
    machineClients?.find((client) => client.id === id),
  );
  return (
    <Fetched fetch={fetch} what="the program" lines={6} isPage empty={<NotFound title="There is no such program" />}>
      {(client) => <Shown client={client} />}
    </Fetched>
  );
}

/** One program that is registered: what it may pull, when it last did, and how it is shut out. */
export function ClientPage() {
  const { id = '' } = useParams();
  return (
    <AdministratorsOnly>
      <Fetching key={id} id={id} />
    </AdministratorsOnly>
  );
}
