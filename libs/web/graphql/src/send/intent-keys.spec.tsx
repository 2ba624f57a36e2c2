import { ApolloLink, gql, Observable } from '@apollo/client';
import type { TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createClient } from '../client/create-client.js';
import { useIsTryingAgain } from './trying-again.js';
import { useSend } from './use-send.js';

interface Variables {
  input: { word: string; idempotencyKey?: string };
}
const document: TypedDocumentNode<{ keep: string }, Variables> = gql`
  mutation Keep($input: KeepInput!) {
    keep(input: $input)
  }
`;

/** An API that keeps words, and gives no answer as long as the test does not let it. */
function sending() {
  const sent: { word: string; key: unknown }[] = [];
  const service = { isCut: false };
  const link = new ApolloLink(({ variables }) => {
    const { word, idempotencyKey } = (variables as Variables).input;
    sent.push({ word, key: idempotencyKey });
    return new Observable((to) => {
      if (service.isCut) return to.error(new TypeError('fetch failed'));
      to.next({ data: { keep: word } });
      to.complete();
    });
  });
  const client = createClient(link);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const { result } = renderHook(() => ({ ...useSend(), isTryingAgain: useIsTryingAgain() }), { wrapper });
  const press = async (word: string, forMs = 0) => {
    await act(async () => {
      void result.current.send(document, { input: { word } });
      await jest.advanceTimersByTimeAsync(forMs);
    });
  };
  return { sent, service, press, now: () => result.current };
}

const keysOf = (sent: readonly { key: unknown }[]) => new Set(sent.map(({ key }) => key)).size;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the key of an intent', () => {
  it('is another for each change that was answered, also with the same content', async () => {
    const { sent, press } = sending();
    await press('a');
    await press('a');
    expect(sent).toEqual([
      { word: 'a', key: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      { word: 'a', key: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ]);
    expect(keysOf(sent)).toBe(2);
  });

  it('stays while no answer comes, in the tries of the page and in those of its reader', async () => {
    const { sent, service, press, now } = sending();
    service.isCut = true;
    await press('a', 60_000);
    expect(now().failure).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    service.isCut = false;
    await press('a');
    expect(sent.length).toBe(6);
    expect(keysOf(sent)).toBe(1);
    expect(now().failure).toBeNull();
  });

  it('is another where the content is changed after a failure', async () => {
    const { sent, service, press } = sending();
    service.isCut = true;
    await press('a', 60_000);
    service.isCut = false;
    await press('b');
    expect(sent.at(-1)?.word).toBe('b');
    expect(keysOf(sent)).toBe(2);
  });

  it('lets the frame of the page say that something is sent again, until it is answered', async () => {
    const { service, press, now } = sending();
    service.isCut = true;
    expect(now().isTryingAgain).toBe(false);
    await press('a', 1);
    expect(now()).toMatchObject({ isTryingAgain: true, isUnderWay: true, failure: null });
    service.isCut = false;
    await act(async () => jest.advanceTimersByTimeAsync(2_000));
    expect(now()).toMatchObject({ isTryingAgain: false, isUnderWay: false, failure: null });
  });
});
