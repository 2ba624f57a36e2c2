import { ApolloClient, HttpLink } from '@apollo/client';
import type { ApolloLink } from '@apollo/client';
import { noteConnection } from '../connection/connection.js';
import { keepAnswers } from '../kept/keep-answers.js';
import { noteRestrictions } from '../notices/restricted.js';
import { limitWaiting } from '../send/limit-waiting.js';
import { createCache } from '../cache/create-cache.js';
import { outliveOtherVersions } from './outlive-other-versions.js';
import type { PageCache } from './page-cache.js';
import { sendStorableText } from './storable-variables.js';

/** The way to the API on this page's own address. */
function ownApi(): ApolloLink {
  return new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
}

/**
 * The client of the API; `link` is another way to it in tests.
 * @param kept what came with the page: it is shown at once and not asked for again, until `askAgain` says that the page
 *   stands
 */
export function createClient(link: ApolloLink = ownApi(), kept: PageCache | null = null) {
  const client = new ApolloClient({
    link: sendStorableText()
      .concat(keepAnswers())
      .concat(outliveOtherVersions())
      .concat(noteRestrictions())
      .concat(noteConnection())
      .concat(limitWaiting())
      .concat(link),
    cache: kept === null ? createCache() : createCache().restore(kept),
    defaultOptions: {
      // A return or a comparison may have changed since it was last looked at.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
  client.prioritizeCacheValues = kept !== null;
  return client;
}

/** From now on pages ask the service as ever, whatever came with the first of them. */
export function askAgain(client: ApolloClient): void {
  client.prioritizeCacheValues = false;
}
