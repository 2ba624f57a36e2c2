import { useQuery } from '@apollo/client/react';
import { QuarterlyReturnDocument, readFailure } from '@monitor/web-graphql';
import { FailedPage, Loading } from '@monitor/web-ui';
import { Outlet, useParams } from 'react-router';
import { DraftProvider } from '../draft/DraftProvider.js';
import { ReturnContext } from './return-context.js';

/** What all pages of one return share: the return itself, and what is being typed in it. */
export function ReturnLayout() {
  const { organisation = '', quarter = '' } = useParams();
  const { data, error, refetch } = useQuery(QuarterlyReturnDocument, {
    variables: { organisationCode: organisation, quarterId: quarter },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const failure = data === undefined ? readFailure(error) : null;
  if (failure !== null) {
    return <FailedPage failure={failure} onRetry={() => void refetch()} notFoundTitle="Return not found" />;
  }
  if (data === undefined) return <Loading what="the return" lines={8} />;
  const shown = data.quarterlyReturn;
  const { head, allowed } = shown;
  if (!allowed.includes('EDIT')) {
    return (
      <ReturnContext value={shown}>
        <Outlet />
      </ReturnContext>
    );
  }
  return (
    <ReturnContext value={shown}>
      {/* A new revision or another return starts a new draft; a refreshed head does not disturb the one being typed. */}
      <DraftProvider key={`${head.organisation.code} ${head.quarter.id} ${head.revision}`} shown={shown}>
        <Outlet />
      </DraftProvider>
    </ReturnContext>
  );
}
