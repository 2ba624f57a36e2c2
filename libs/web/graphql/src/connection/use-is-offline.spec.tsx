import { ApolloLink, gql, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { createClient } from '../client/create-client.js';
import { connection } from './connection.js';
import { useIsOffline } from './use-is-offline.js';

/** What the line does with a request. */
type Line = 'ANSWERS' | 'REFUSES' | 'GATEWAY' | 'SILENT';

let line: Line = 'ANSWERS';
let asked = 0;
const gateway = new ServerError('Bad gateway', { response: new Response('', { status: 502 }), bodyText: '<html>' });

const link = new ApolloLink(
  () =>
    new Observable((to) => {
      asked += 1;
      if (line === 'ANSWERS') to.next({ data: { serviceNotices: [] } });
      if (line === 'REFUSES') to.next({ errors: [{ message: 'No.' }] });
      if (line === 'GATEWAY') to.error(gateway);
      if (line === 'SILENT') to.error(new TypeError('Failed to fetch'));
      to.complete();
    }),
);

let browserSays = true;

function begin() {
  const client = createClient(link);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const { result } = renderHook(useIsOffline, { wrapper });
  const ask = () =>
    act(async () => {
      await client
        .query({
          query: gql`
            {
              serviceNotices {
                code
              }
            }
          `,
          fetchPolicy: 'network-only',
        })
        .catch(() => undefined);
    });
  const say = (isOnline: boolean) =>
    act(async () => {
      browserSays = isOnline;
      dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
      await jest.advanceTimersByTimeAsync(10);
    });
  return { result, ask, say };
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(navigator, 'onLine', 'get').mockImplementation(() => browserSays);
  line = 'ANSWERS';
  browserSays = true;
  connection.note(true);
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('whether there is no connection', () => {
  it('is never believed of a browser whose requests are answered, whatever it says and in whatever order', async () => {
    const lines = fc.constantFrom<Line>('ANSWERS', 'REFUSES', 'GATEWAY', 'SILENT');
    const steps = fc.array(fc.tuple(lines, fc.constantFrom('ASK', 'ONLINE', 'OFFLINE')), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        line = 'ANSWERS';
        browserSays = true;
        connection.note(true);
        const { result, ask, say } = begin();
        for (const [how, does] of taken) {
          line = how;
          if (does === 'ASK') await ask();
          else await say(does === 'ONLINE');
          expect(result.current).toBe(line === 'SILENT' && !browserSays);
        }
        cleanup();
      }),
      { numRuns: 60 },
    );
  });

  it('is asked of the service at once where a page begins in a browser that takes itself for offline', async () => {
    browserSays = false;
    line = 'SILENT';
    const { result } = begin();
    await act(() => jest.advanceTimersByTimeAsync(10));
    expect(result.current).toBe(true);
  });

  it('is asked again while nothing answers, and no longer once something does', async () => {
    const { result, say } = begin();
    line = 'SILENT';
    await say(false);
    expect(result.current).toBe(true);
    line = 'ANSWERS';
    await act(() => jest.advanceTimersByTimeAsync(20_000));
    expect(result.current).toBe(false);
    const before = asked;
    await act(() => jest.advanceTimersByTimeAsync(120_000));
    expect(asked).toBe(before);
  });
});
