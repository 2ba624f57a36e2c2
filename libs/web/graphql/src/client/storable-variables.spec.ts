import { ApolloLink, gql, Observable } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { createClient } from './create-client.js';

async function sent(variables: Record<string, unknown>): Promise<unknown> {
  let seen: unknown;
  const link = new ApolloLink((operation) => {
    seen = operation.variables;
    return new Observable((to) => {
      to.next({ data: { save: true } });
      to.complete();
    });
  });
  const mutation = gql`
    mutation ($input: Input) {
      save(input: $input)
    }
  `;
  await createClient(link).mutate({ mutation, variables });
  return seen;
}

describe('what a page sends', () => {
  it('loses the characters that cannot be kept, and nothing else', async () => {
    const input = { answers: [{ evidence: 'Kiosks\0 in\ud800 all libraries 👍', percent: 40, reason: null }] };
    expect(await sent({ input })).toEqual({
      input: { answers: [{ evidence: 'Kiosks in all libraries 👍', percent: 40, reason: null }] },
    });
  });
});
