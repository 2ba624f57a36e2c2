import { partOf, QuarterlyReturnDocument, useFetch } from '@monitor/web-graphql';
import { Fetched } from '@monitor/web-ui';
import { Outlet, useParams } from 'react-router';
import { DraftProvider } from '../draft/DraftProvider.js';
import { ReturnContext } from './return-context.js';
import type { ShownReturn } from './return-context.js';

function PagesOfReturn({ shown }: { shown: ShownReturn }) {
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

/** What all pages of one return share: the return itself, and what is being typed in it. */
export function ReturnLayout() {
  const { organisation = '', quarter = '' } = useParams();
  const fetch = useFetch(QuarterlyReturnDocument, {
    variables: { organisationCode: organisation, quarterId: quarter },
    fetchPolicy: 'network-only',
  });
  return (
    <Fetched
      fetch={partOf(fetch, ({ quarterlyReturn }) => quarterlyReturn)}
      what="the return"
      lines={8}
      isPage
      notFoundTitle="Return not found"
    >
      {(shown) => <PagesOfReturn shown={shown} />}
    </Fetched>
  );
}
