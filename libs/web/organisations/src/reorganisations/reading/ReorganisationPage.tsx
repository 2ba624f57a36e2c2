import { useQuery } from '@apollo/client/react';
import { readFailure, ReorganisationDocument } from '@monitor/web-graphql';
import { FailedPage, Loading, NotFound } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { AdministratorGate } from '../AdministratorGate.js';
import { ReorganisationContent } from './ReorganisationContent.js';

function OneReorganisation({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(ReorganisationDocument, { variables: { id } });
  const failure = data === undefined ? readFailure(error) : null;
  if (failure !== null) return <FailedPage failure={failure} onRetry={() => void refetch().catch(() => undefined)} />;
  if (data === undefined) return <Loading what="the reorganisation" lines={10} />;
  if (data.reorganisation == null) return <NotFound title="There is no such reorganisation" />;
  return <ReorganisationContent key={id} reorganisation={data.reorganisation} onReload={() => void refetch()} />;
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
