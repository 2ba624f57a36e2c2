import { gql } from '@apollo/client';
import { ApolloLink, Observable } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { createClient } from '../client/create-client.js';
import { readFailure } from './read-failure.js';
import type { Failure } from './failure.js';

async function failureOf(link: ApolloLink): Promise<Failure | null> {
  const client = createClient(link);
  return client
    .query({
      query: gql`
        {
          quarters {
            id
          }
        }
      `,
    })
    .then(
      () => null,
      (error: unknown) => readFailure(error),
    );
}

function answering(extensions: Record<string, unknown>, message: string): ApolloLink {
  return new ApolloLink(() => new Observable((to) => to.next({ errors: [{ message, extensions }] })));
}

describe('readFailure', () => {
  it('keeps the words and the request id of the service', async () => {
    const extensions = { code: 'SAME_PERSON', category: 'CONFLICT', requestId: 'r-1' };
    expect(await failureOf(answering(extensions, 'You prepared this return.'))).toEqual({
      kind: 'CONFLICT',
      code: 'SAME_PERSON',
      message: 'You prepared this return.',
      requestId: 'r-1',
    });
  });

  it('tells an ended session from a forbidden page and from a missing one', async () => {
    const kinds = await Promise.all(
      ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'toString'].map(async (category) => {
        const failure = await failureOf(answering({ category }, ''));
        return failure?.kind;
      }),
    );
    expect(kinds).toEqual(['SIGN_IN_NEEDED', 'NOT_PERMITTED', 'NOT_FOUND', 'UNEXPECTED']);
  });

  it('says that the service cannot be reached when no answer came, and shows nothing technical', async () => {
    const failure = await failureOf(
      new ApolloLink(() => new Observable((to) => to.error(new TypeError('fetch failed')))),
    );
    expect(failure?.kind).toBe('UNREACHABLE');
    expect(failure?.message).not.toContain('fetch');
  });

  it('is null where nothing failed', () => {
    expect(readFailure(undefined)).toBeNull();
  });
});
