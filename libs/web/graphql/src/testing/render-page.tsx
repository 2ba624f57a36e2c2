import { ApolloProvider } from '@apollo/client/react';
import { roleLabel } from '@monitor/domain';
import type { Role } from '@monitor/domain';
import { configure, render } from '@testing-library/react';
import { Suspense } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { RouteObject } from 'react-router';
import { ViewerContext } from '../viewer/viewer-context.js';
import type { ActingAssignment, Viewer } from '../viewer/viewer-context.js';
import { answeringClient } from './answering-client.js';
import type { Answering } from './answering-client.js';

// The first page of a file is fetched and compiled while the test waits.
configure({ asyncUtilTimeout: 15_000 });

/** Somebody acting in a role for an organisation or region. For tests. */
export function acting(role: Role, scopeCode: string | null, scopeName = 'London'): ActingAssignment {
  return { id: 'a-1', role, roleLabel: roleLabel(role), roleDescription: 'May look.', scopeCode, scopeName };
}

/** Shows the page at an address, on an API that answers from memory, to somebody. Answers the router. */
export type RenderPage = (
  address: string,
  answer: Answering,
  as?: ActingAssignment,
) => ReturnType<typeof createMemoryRouter>;

/** How pages of a library are shown in its specs, on an API that is held to the schema of the real one. For tests. */
export function pageRenderer(routes: RouteObject[]): RenderPage {
  return (address, answer, as = acting('NATIONAL_ANALYST', null)) => {
    const viewer: Viewer = { personId: 'p-1', displayName: 'Someone', acting: as, assignments: [as] };
    const router = createMemoryRouter(routes, { initialEntries: [address] });
    render(
      <ApolloProvider client={answeringClient(answer)}>
        <ViewerContext value={viewer}>
          <Suspense>
            <RouterProvider router={router} />
          </Suspense>
        </ViewerContext>
      </ApolloProvider>,
    );
    return router;
  };
}
