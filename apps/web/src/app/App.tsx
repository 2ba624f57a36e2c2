import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { Shell } from './Shell.js';

/** The browser app, given its way to the API. Which page it shows is the router's to say that stands around it. */
export function App({ client }: { client: ApolloClient }) {
  return (
    <ApolloProvider client={client}>
      <Shell />
    </ApolloProvider>
  );
}
