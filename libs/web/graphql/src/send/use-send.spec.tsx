import { ApolloLink, gql, Observable } from '@apollo/client';
import type { TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createClient } from '../client/create-client.js';
import { useSend } from './use-send.js';

const document: TypedDocumentNode<{ keep: string }, { word: string }> = gql`
  mutation Keep($word: String) {
    keep(word: $word)
  }
`;

afterEach(cleanup);

/** A change sent to an API that answers when the test lets it. */
function sending() {
  const sent: unknown[] = [];
  const settle: { answer: () => void; refuse: () => void }[] = [];
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((to) => {
        sent.push(variables['word']);
        settle.push({
          answer: () => {
            to.next({ data: { keep: `kept ${String(variables['word'])}` } });
            to.complete();
          },
          refuse: () => {
            to.next({ errors: [{ message: 'Somebody was faster.', extensions: { category: 'CONFLICT' } }] });
            to.complete();
          },
        });
      }),
  );
  const client = createClient(link);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const { result } = renderHook(() => useSend(), { wrapper });
  return { sent, settle, now: () => result.current };
}

describe('a change', () => {
  it('answers what the API answered, and is under way until then', async () => {
    const { settle, now } = sending();
    let answered: Promise<unknown> = Promise.resolve();
    act(() => void (answered = now().send(document, { word: 'a' })));
    expect(now().isUnderWay).toBe(true);
    await act(async () => settle[0]?.answer());
    expect(await answered).toEqual({ keep: 'kept a' });
    expect(now()).toMatchObject({ isUnderWay: false, failure: null });
  });

  it('says why it was refused and never rejects, and forgets it with the next try', async () => {
    const { settle, now } = sending();
    let answered: Promise<unknown> = Promise.resolve('nothing');
    act(() => void (answered = now().send(document, { word: 'a' })));
    await act(async () => settle[0]?.refuse());
    expect(await answered).toBeNull();
    expect(now().failure).toMatchObject({ kind: 'CONFLICT', message: 'Somebody was faster.' });
    act(() => void now().send(document, { word: 'a' }));
    expect(now().failure).toBeNull();
    await act(async () => settle[1]?.answer());
  });

  it('is sent once, whatever else is pressed meanwhile', async () => {
    const { sent, settle, now } = sending();
    act(() => void now().send(document, { word: 'a' }));
    await act(async () => {
      expect(await now().send(document, { word: 'b' })).toBeNull();
    });
    expect(sent).toEqual(['a']);
    await act(async () => settle[0]?.answer());
  });
});
