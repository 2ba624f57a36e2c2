import { useQuery } from '@apollo/client/react';
import { formatCount } from '@monitor/domain';
import { MovingOrganisationsDocument, readFailure } from '@monitor/web-graphql';
import { DataTable, Failed, Loading } from '@monitor/web-ui';
import { useState } from 'react';

const atOnce = 100;

/** The organisations that move by name, some at a time. */
export function MovingList({ id }: { id: string }) {
  const [skip, setSkip] = useState(0);
  const { data, previousData, error, refetch } = useQuery(MovingOrganisationsDocument, {
    variables: { id, first: atOnce, skip },
    fetchPolicy: 'network-only',
  });
  const failure = data === undefined ? readFailure(error) : null;
  const answer = (data ?? previousData)?.movingOrganisations;
  if (failure !== null) return <Failed failure={failure} onRetry={() => void refetch().catch(() => undefined)} />;
  if (answer === undefined) return <Loading what="their names" lines={6} />;
  const { total, organisations } = answer;
  const last = skip + organisations.length;
  return (
    <>
      <DataTable
        caption={`Organisations ${formatCount(skip + 1)} to ${formatCount(last)} of ${formatCount(total)}, by name`}
        rows={organisations}
        rowKey={({ code }) => code}
        columns={[
          { key: 'name', header: 'Organisation', isRowHeader: true, cell: ({ name }) => name },
          { key: 'code', header: 'Code', cell: ({ code }) => code },
          { key: 'type', header: 'Type', cell: ({ typeLabel }) => typeLabel },
          { key: 'from', header: 'From', cell: ({ fromName }) => fromName },
          { key: 'to', header: 'To', cell: ({ toName }) => toName },
        ]}
      />
      {skip > 0 && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => setSkip(skip - atOnce)}>
          Show the ones before
        </button>
      )}{' '}
      {last < total && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => setSkip(skip + atOnce)}>
          Show the next ones
        </button>
      )}
    </>
  );
}
