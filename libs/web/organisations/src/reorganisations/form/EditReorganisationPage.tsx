import { useQuery } from '@apollo/client/react';
import { readFailure, ReorganisationDocument } from '@monitor/web-graphql';
import { FailedPage, Loading, NotFound, useUrlState } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { AdministratorGate } from '../AdministratorGate.js';
import { EditReorganisation } from './EditReorganisation.js';

function OneDraft({ id }: { id: string }) {
  const [{ kept }] = useUrlState({ kept: '' });
  const { data, error, refetch } = useQuery(ReorganisationDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const failure = data === undefined ? readFailure(error) : null;
  if (failure !== null) return <FailedPage failure={failure} onRetry={() => void refetch().catch(() => undefined)} />;
  if (data === undefined) return <Loading what="the draft" lines={10} />;
  const found = data.reorganisation;
  if (found == null) return <NotFound title="There is no such reorganisation" />;
  return <EditReorganisation key={id} latest={found} isJustKept={kept !== ''} onReload={() => refetch()} />;
}

/** Where a draft is changed. */
export function EditReorganisationPage() {
  const { id = '' } = useParams();
  return (
    <AdministratorGate>
      <OneDraft id={id} />
    </AdministratorGate>
  );
}
