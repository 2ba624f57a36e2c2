import { partOf, ReorganisationDocument, useFetch } from '@monitor/web-graphql';
import { Fetched, NotFound } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { AdministratorGate } from '../AdministratorGate.js';
import { ReorganisationContent } from './ReorganisationContent.js';

function OneReorganisation({ id }: { id: string }) {
  const fetch = partOf(useFetch(ReorganisationDocument, { variables: { id } }), ({ reorganisation }) => reorganisation);
  const reload = () => {
    if (fetch.state === 'SHOWN') void fetch.retry();
  };
  return (
    <Fetched
      fetch={fetch}
      what="the reorganisation"
      lines={10}
      isPage
      empty={<NotFound title="There is no such reorganisation" />}
    >
      {(reorganisation) => <ReorganisationContent key={id} reorganisation={reorganisation} onReload={reload} />}
    </Fetched>
  );
}

/** What happens, what it does to every series, where it stands, and what the reader can do. */
export function ReorganisationPage() {
  const { id = '' } = useParams();
  return (
    <AdministratorGate>
      <OneReorganisation id={id} />
    </AdministratorGate>
  );
}
