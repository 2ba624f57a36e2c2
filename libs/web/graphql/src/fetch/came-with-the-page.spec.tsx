import { ApolloLink, gql, Observable } from '@apollo/client';
import type { TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { askAgain, createClient } from '../client/create-client.js';
import { useFetch } from './use-fetch.js';

const document: TypedDocumentNode<{ state: string }, { of: string }> = gql`
  query State($of: String) {
    state(of: $of)
  }
`;

/** A page that came from the server with the answer for one return; the link answers for all others. */
function pageThatCameWith(fetchPolicy: 'network-only' | undefined) {
  const sent: string[] = [];
  const link = new ApolloLink(({ variables }) => {
    sent.push(String(variables['of']));
    return new Observable((to) => {
      to.next({ data: { state: `asked for ${String(variables['of'])}` } });
      to.complete();
    });
  });
  const client = createClient(link, { ROOT_QUERY: { __typename: 'Query', 'state({"of":"a"})': 'DRAFT' } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const hook = renderHook((of: string) => useFetch(document, { variables: { of }, fetchPolicy }), {
    wrapper,
    initialProps: 'a',
  });
  askAgain(client);
  return { client, sent, ...hook };
}

afterEach(cleanup);

describe.each([['network-only' as const], [undefined]])('an answer that came with the page (%s)', (fetchPolicy) => {
  it('is shown without asking, and changes with what a step answers', async () => {
    const { client, result, sent } = pageThatCameWith(fetchPolicy);
    expect(result.current).toMatchObject({ state: 'SHOWN', answer: { state: 'DRAFT' } });
    await act(async () => {
      client.writeQuery({ query: document, variables: { of: 'a' }, data: { state: 'SUBMITTED' } });
      await Promise.resolve();
    });
    expect(result.current).toMatchObject({ state: 'SHOWN', answer: { state: 'SUBMITTED' } });
    expect(sent).toEqual([]);
  });

  it('answers no other question', async () => {
    const { result, rerender, sent } = pageThatCameWith(fetchPolicy);
    await act(async () => {
      rerender('b');
      await Promise.resolve();
    });
    expect(result.current).toMatchObject({ state: 'SHOWN', answer: { state: 'asked for b' } });
    expect(sent).toEqual(['b']);
  });
});
