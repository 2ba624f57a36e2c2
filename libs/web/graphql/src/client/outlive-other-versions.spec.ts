import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { readFailure } from '../failure/read-failure.js';
import { outliveOtherVersions } from './outlive-other-versions.js';

const question = gql`
  {
    quarters {
      id
    }
  }
`;
const answer = { data: { quarters: [{ __typename: 'Quarter', id: '2025-26-Q1' }] } };
const refusal = (message: string, category = 'INVALID') => ({
  errors: [{ message, extensions: { code: 'INPUT_NOT_UNDERSTOOD', category, requestId: 'r-1' } }],
});
const unknownField = refusal('Cannot query field "notices" on type "Query". Did you mean "node"?');

/** As the client gets it where the service answers with a status of 400. */
function withStatus(body: object): ServerError {
  const bodyText = JSON.stringify(body);
  return new ServerError('400', { response: new Response(bodyText, { status: 400 }), bodyText });
}

/** Asks a service that gives these answers one after another; the last again and again. */
async function ask(answers: readonly (object | ServerError)[]) {
  let asked = 0;
  const service = new ApolloLink(
    () =>
      new Observable((to) => {
        const given = answers[Math.min(asked, answers.length - 1)]!;
        asked += 1;
        if (given instanceof Error) return to.error(given);
        to.next(given);
        to.complete();
      }),
  );
  const client = new ApolloClient({
    link: outliveOtherVersions([1, 1, 1]).concat(service),
    cache: new InMemoryCache(),
  });
  const outcome = await client.query({ query: question }).then(
    ({ data }) => ({ data, failure: null }),
    (error: unknown) => ({ data: null, failure: readFailure(error) }),
  );
  return { ...outcome, asked };
}

describe('a page that is of another version than the service', () => {
  it.each([
    ['in an answer', unknownField],
    ['with a status', withStatus(unknownField)],
    ['of an input', refusal('input: "idempotencyKey" is not part of it.')],
  ])('asks again until a server of its own answers, told %s', async (_how, refused) => {
    expect(await ask([refused, refused, answer])).toMatchObject({ data: answer.data, failure: null, asked: 3 });
  });

  it('asks nothing more once nobody waits for the answer', async () => {
    let asked = 0;
    const service = new ApolloLink(() => {
      asked += 1;
      return new Observable((to) => to.next(unknownField));
    });
    const client = new ApolloClient({
      link: outliveOtherVersions([50]).concat(service),
      cache: new InMemoryCache(),
    });
    client.watchQuery({ query: question }).subscribe({}).unsubscribe();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(asked).toBeLessThanOrEqual(1);
  });

  it('says in the end what is going on, and that nothing was changed', async () => {
    const { failure, asked } = await ask([unknownField]);
    expect(asked).toBe(4);
    expect(failure).toMatchObject({ kind: 'UNREACHABLE', code: 'OTHER_VERSION', requestId: 'r-1' });
    expect(failure?.message).toMatch(/^A new version of the service is being put in place.*Nothing was changed/);
    expect(failure?.message).not.toContain('Cannot query');
  });

  it.each([
    refusal('answers[0].percent: found "x", wanted a whole number.'),
    refusal('Cannot query field "x"', 'UNAUTHENTICATED'),
    refusal('Somebody has changed this.', 'CONFLICT'),
  ])('does not ask again for what its own version refuses: %j', async (refused) => {
    expect(await ask([refused, answer])).toMatchObject({ data: null, asked: 1 });
  });
});
