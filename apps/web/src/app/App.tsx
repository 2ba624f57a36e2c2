import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { Boundary } from '@monitor/web-ui';
import { BrokenService } from './BrokenService.js';
import { Shell } from './Shell.js';
import type { Standing } from './standing.js';

interface AppProps {
  client: ApolloClient;
  /** What of the first page the server draws; the browser takes over the same. */
  standing?: Standing;
}

/** The browser app, given its way to the API. Which page it shows is the router's to say that stands around it. */
export function App({ client, standing = 'FRAME' }: AppProps) {
  return (
    <ApolloProvider client={client}>
      <Boundary place="service" broken={(failure) => <BrokenService failure={failure} />}>
        <Shell standing={standing} />
      </Boundary>
    </ApolloProvider>
  );
}
