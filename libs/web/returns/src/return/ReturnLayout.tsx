import type { Receipt } from '@monitor/domain';
import { partOf, QuarterlyReturnDocument, useCan, useFetch, useWithEditions } from '@monitor/web-graphql';
import { Fetched } from '@monitor/web-ui';
import { useMemo, useState } from 'react';
import { Outlet, useParams } from 'react-router';
import { CommentsProvider } from '../comments/CommentsProvider.js';
import { DraftProvider } from '../draft/DraftProvider.js';
import { HelperContext } from '../on-behalf/receipt-context.js';
import { WhatChanged } from '../kept/WhatChanged.js';
import type { HelperAtWork } from '../on-behalf/receipt-context.js';
import { editionsOfReturn } from './editions-of-return.js';
import { ReturnContext } from './return-context.js';
import type { ShownReturn } from './return-context.js';
import { subjectOf } from './subject-of.js';

/** The viewer as a helper: null for whoever types for the own organisation, or cannot type now. */
function useHelper({ head, allowed }: ShownReturn): HelperAtWork | null {
  const can = useCan();
  const [receipt, begin] = useState<Receipt | null>(null);
  const isHelper = allowed.includes('EDIT') && can('return:help', subjectOf(head));
  return useMemo(() => (isHelper ? { receipt, begin } : null), [isHelper, receipt]);
}

function PagesOfReturn({ shown }: { shown: ShownReturn }) {
  const { head, allowed } = shown;
  const helper = useHelper(shown);
  const [timesTaken, setTimesTaken] = useState(0);
  const pages = (
    <>
      <WhatChanged onShow={() => setTimesTaken((times) => times + 1)} />
      <Outlet />
    </>
  );
  const isTyped = allowed.includes('EDIT') && (helper === null || helper.receipt !== null);
  return (
    <ReturnContext value={shown}>
      <HelperContext value={helper}>
        {isTyped ? (
          // A new revision or another return starts a new draft; a refreshed head does not disturb the one being typed.
          <DraftProvider
            key={`${head.organisation.code} ${head.quarter.id} ${head.revision} ${timesTaken}`}
            shown={shown}
          >
            {pages}
          </DraftProvider>
        ) : (
          pages
        )}
      </HelperContext>
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
  const quarterlyReturn = partOf(fetch, (answer) => answer.quarterlyReturn);
  return (
    <Fetched
      fetch={useWithEditions(quarterlyReturn, editionsOfReturn)}
      what="the return"
      lines={8}
      isPage
      notFoundTitle="Return not found"
    >
      {(shown) => (
        <CommentsProvider key={`${shown.head.organisation.code} ${shown.head.quarter.id}`} shown={shown}>
          <PagesOfReturn shown={shown} />
        </CommentsProvider>
      )}
    </Fetched>
  );
}
