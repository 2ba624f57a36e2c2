import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import type { ApolloLink } from '@apollo/client';
import { answerFromPage } from './page-answers.js';
import type { PageAnswer } from './page-answers.js';
import { sendStorableText } from './storable-variables.js';

/**
 * The cache. Organisations and areas are kept inside the answer that named them: what a code was called differs from
 * quarter to quarter, so one name per code would rewrite history on the screen.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Viewer: { keyFields: ['personId'] },
      Service: { keyFields: [] },
    },
  });
}

/** The way to the API on this page's own address. */
function ownApi(): ApolloLink {
  return new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
}

/**
 * The client of the API; `link` is another way to it in tests.
 * @param answers what came with the page and need not be asked for once more
 */
export function createClient(link: ApolloLink = ownApi(), answers: readonly PageAnswer[] = []) {
  return new ApolloClient({
    link: sendStorableText().concat(answerFromPage(answers)).concat(link),
    cache: createCache(),
    defaultOptions: {
      // A return or a comparison may have changed since it was last looked at.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
