import { useApolloClient } from '@apollo/client/react';
import { allPages, OrganisationsToDownloadDocument } from '@monitor/web-graphql';
import type { OrganisationRow } from './status-words.js';
import { toOrganisationsVariables } from './organisations-filters.js';
import type { OrganisationsChoice } from './organisations-filters.js';

/** A way to fetch every organisation of the choice, page by page; `progress` is told how many there are so far. */
export function useAllOrganisations(choice: OrganisationsChoice) {
  const client = useApolloClient();
  const { filter } = toOrganisationsVariables(choice);
  const fetchPage = async (after: string | null) => {
    const { data } = await client.query({
      query: OrganisationsToDownloadDocument,
      variables: { filter, after },
      fetchPolicy: 'no-cache',
    });
    if (data === undefined) throw new Error('The service answered without the organisations.');
    const { organisations, nextCursor } = data.organisationStatuses;
    return { rows: organisations, nextCursor };
  };
  return (progress: (rows: number) => void): Promise<OrganisationRow[]> => allPages(fetchPage, progress);
}
