import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { DomainError } from '@monitor/domain';
import { createCache } from '@monitor/web-graphql';
import { answeredInPractice } from './answer-practice.js';
import type { Practising } from './answer-practice.js';
import { askedOf } from './asked-of.js';

type Answer = (practising: Practising, variables: unknown) => object | Promise<object>;

async function answer(practising: Practising, { operationName = '', query, variables }: ApolloLink.Operation) {
  const known = answeredInPractice as unknown as Readonly<Record<string, Answer>>;
  const way = Object.hasOwn(known, operationName) ? known[operationName] : undefined;
  if (way === undefined) throw new DomainError('NOT_FOUND', 'This cannot be practised.');
  return { data: askedOf(query, await way(practising, variables)) };
}

/** A refusal as the service tells it. */
function refusal({ message, code, category }: DomainError) {
  return { errors: [{ message, extensions: { code, category, requestId: 'practice' } }] };
}

/**
 * A client that has no way to the service: whatever a page asks or sends below it is answered here, from the return that
 * is practised, or refused.
 */
export function practiceClient(practising: Practising): ApolloClient {
  const link = new ApolloLink(
    (operation) =>
      new Observable((to) => {
        answer(practising, operation)
          .catch((failure: unknown) => {
            if (failure instanceof DomainError) return refusal(failure);
            throw failure;
          })
          .then(
            (result) => {
              to.next(result);
              to.complete();
            },
            (failure: unknown) => to.error(failure),
          );
      }),
  );
  return new ApolloClient({
    link,
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
