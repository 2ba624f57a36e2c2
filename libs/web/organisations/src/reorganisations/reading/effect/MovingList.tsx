import { formatCount } from '@monitor/domain';
import { MovingOrganisationsDocument, partOf, useFetch } from '@monitor/web-graphql';
import type { MovingOrganisationsQuery } from '@monitor/web-graphql';
import { DataTable, Fetched } from '@monitor/web-ui';
import { useState } from 'react';

const atOnce = 100;

interface MovingTableProps {
  skip: number;
  answer: MovingOrganisationsQuery['movingOrganisations'];
  onSkip: (skip: number) => void;
}

function MovingTable({ skip, answer: { total, organisations }, onSkip }: MovingTableProps) {
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
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => onSkip(skip - atOnce)}>
          Show the ones before
        </button>
      )}{' '}
      {last < total && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => onSkip(skip + atOnce)}>
          Show the next ones
        </button>
      )}
    </>
  );
}

/** The organisations that move by name, some at a time. */
export function MovingList({ id }: { id: string }) {
  const [skip, setSkip] = useState(0);
  const answer = useFetch(MovingOrganisationsDocument, {
    variables: { id, first: atOnce, skip },
    fetchPolicy: 'network-only',
  });
  return (
    <Fetched fetch={partOf(answer, ({ movingOrganisations }) => movingOrganisations)} what="their names" lines={6}>
      {(moving) => <MovingTable skip={skip} answer={moving} onSkip={setSkip} />}
    </Fetched>
  );
}
