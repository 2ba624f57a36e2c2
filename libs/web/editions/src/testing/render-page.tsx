import { ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { createClient, ViewerContext } from '@monitor/web-graphql';
import type { ActingAssignment, Viewer } from '@monitor/web-graphql';
import { configure, render } from '@testing-library/react';
import { buildSchema, executeSync } from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { editionRoutes } from '../routes.js';

type Variables = Record<string, unknown>;

/** What the API answers to an operation: the values of the schema's query fields, or an error in its words. */
export type Answering = (operation: string, variables: Variables) => object | Error;

const schemaFile = fileURLToPath(new URL('../../../../../apps/api/schema.graphql', import.meta.url));
const schema = buildSchema(readFileSync(schemaFile, 'utf8'));

/** A way to an API that answers from memory, held to the schema of the real one: an answer that does not fit fails. */
function answeringLink(answer: Answering): ApolloLink {
  return new ApolloLink(
    ({ query, operationName, variables }) =>
      new Observable((to) => {
        const given = answer(operationName ?? '', variables);
        if (given instanceof Error) {
          to.next({ errors: [{ message: given.message, extensions: { requestId: 'r-1' } }] });
        } else {
          const result = executeSync({ schema, document: query, rootValue: given, variableValues: variables });
          to.next({ data: { ...result.data }, errors: result.errors?.map(({ message }) => ({ message })) });
        }
        to.complete();
      }),
  );
}

/** Somebody acting in a role for an organisation or region. */
export function acting(role: ActingAssignment['role'], scopeCode: string | null): ActingAssignment {
  return { id: 'a-1', role, roleLabel: 'Role', roleDescription: 'May look.', scopeCode, scopeName: 'London' };
}

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

// The first page of a file is fetched and compiled while the test waits.
configure({ asyncUtilTimeout: 15_000 });

/** Shows a page of this library at an address, as somebody, with the API's answers. */
export function renderPage(address: string, answer: Answering, as: ActingAssignment = acting('ADMINISTRATOR', null)) {
  const viewer: Viewer = { personId: 'p-1', displayName: 'Someone', acting: as, assignments: [as] };
  const router = createMemoryRouter([{ HydrateFallback: () => null, children: editionRoutes }], {
    initialEntries: [address],
  });
  render(
    <ApolloProvider client={createClient(answeringLink(answer))}>
      <ViewerContext value={viewer}>
        <RouterProvider router={router} />
      </ViewerContext>
    </ApolloProvider>,
  );
  return router;
}
