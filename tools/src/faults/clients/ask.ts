import { classify, classifyFailure } from '../oracle/classify.js';
import type { Outcome } from '../oracle/classify.js';
import { send } from '../wire/send.js';

/** One GraphQL request. */
export interface Operation {
  query: string;
  variables: object;
}

/** Sends a request as the person whose session cookie it is; never rejects because of what the product does. */
export type Ask = (operation: Operation, cookie: string) => Promise<Outcome>;

/** Longer than this nobody is kept waiting. */
export const patienceMs = 10_000;

/**
 * Asks whatever listens on a port.
 * @param publicUrl the address that people use, as the settings of the server have it
 */
export function askAt(port: () => number, publicUrl: string): Ask {
  return async (operation, cookie) => {
    const body = JSON.stringify(operation);
    const headers = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'x-forwarded-proto': 'https',
      origin: publicUrl,
      cookie,
    };
    try {
      return classify(await send({ port: port(), path: '/graphql', headers, body, patienceMs }));
    } catch (failure) {
      return classifyFailure(failure, patienceMs);
    }
  };
}
