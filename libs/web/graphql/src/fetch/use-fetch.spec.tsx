import { ApolloLink, gql, Observable } from '@apollo/client';
import type { TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { createClient } from '../client/create-client.js';
import { partOf } from './fetch-state.js';
import { useFetch } from './use-fetch.js';

const document: TypedDocumentNode<{ word: string | null }, { of: string }> = gql`
  query Word($of: String) {
    word(of: $of)
  }
`;

/** An API whose requests wait until the test answers them, oldest first, or breaks them off. */
function waitingApi() {
  const waiting: { of: string; answer: (word: string | null) => void; breakOff: () => void }[] = [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((to) => {
        waiting.push({
          of: String(variables['of']),
          answer: (word) => {
            to.next({ data: { word } });
            to.complete();
          },
          breakOff: () => to.error(new TypeError('connection lost')),
        });
      }),
  );
  const client = createClient(link);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const settle = (how: 'answer' | 'breakOff', word: string | null = '') =>
    act(async () => {
      const request = waiting.shift();
      if (request === undefined) throw new Error('Nothing was asked.');
      if (how === 'answer') request.answer(word);
      else request.breakOff();
      await Promise.resolve();
    });
  return { wrapper, settle, waiting };
}

function ask(of: string, skip = false) {
  const api = waitingApi();
  const hook = renderHook((question: string) => useFetch(document, { variables: { of: question }, skip }), {
    wrapper: api.wrapper,
    initialProps: of,
  });
  return { ...api, ...hook, state: () => hook.result.current };
}

afterEach(cleanup);

describe('what a page asks for', () => {
  it('is loading, then shown', async () => {
    const { state, settle } = ask('a');
    expect(state()).toEqual({ state: 'LOADING' });
    await settle('answer', 'first');
    expect(state()).toMatchObject({
      state: 'SHOWN',
      answer: { word: 'first' },
      isRefreshing: false,
      failure: null,
    });
  });

  it('is nothing where nothing is asked', () => {
    const { state, waiting } = ask('a', true);
    expect(state().state).toBe('EMPTY');
    expect(waiting).toEqual([]);
  });

  it('stays while another question is answered, and says so', async () => {
    const { state, settle, rerender } = ask('a');
    await settle('answer', 'first');
    rerender('b');
    expect(state()).toMatchObject({ state: 'SHOWN', answer: { word: 'first' }, isRefreshing: true });
    await settle('answer', 'second');
    expect(state()).toMatchObject({ state: 'SHOWN', answer: { word: 'second' }, isRefreshing: false });
  });

  it('is never the answer to another question once its own has failed', async () => {
    const { state, settle, rerender } = ask('a');
    await settle('answer', 'first');
    rerender('b');
    await settle('breakOff');
    expect(state()).toMatchObject({ state: 'FAILED', failure: { kind: 'UNREACHABLE' } });
  });

  it('stays where the same question cannot be answered anew, and says why', async () => {
    const { state, settle } = ask('a');
    await settle('answer', 'first');
    const before = state();
    if (before.state !== 'SHOWN') throw new Error('not shown');
    const again = before.retry();
    await settle('breakOff');
    await again;
    expect(state()).toMatchObject({
      state: 'SHOWN',
      answer: { word: 'first' },
      failure: { kind: 'UNREACHABLE' },
    });
  });

  it('can be asked for again as often as it fails, and never leaves a rejection that nobody handles', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), async (failures) => {
        const { state, settle, unmount } = ask('a');
        await settle('breakOff');
        for (let failed = 1; failed < failures; failed += 1) {
          const now = state();
          if (now.state !== 'FAILED') throw new Error(`expected a failure, found ${now.state}`);
          void now.retry();
          await settle('breakOff');
        }
        const last = state();
        if (last.state !== 'FAILED') throw new Error(`expected a failure, found ${last.state}`);
        void last.retry();
        await settle('answer', 'at last');
        expect(state()).toMatchObject({ state: 'SHOWN', answer: { word: 'at last' } });
        unmount();
      }),
      { numRuns: 8 },
    );
    // Jest fails a test that leaves a rejection which nobody handles, once the task queue has run.
    await new Promise((resolve) => setTimeout(resolve));
  });

  it('is empty where the answer has none of the part that the page is about', async () => {
    const { state, settle } = ask('a');
    await settle('answer', null);
    const part = partOf(state(), ({ word }) => word);
    expect(part.state).toBe('EMPTY');
  });
});
