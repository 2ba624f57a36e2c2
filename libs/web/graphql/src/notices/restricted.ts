import { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { tap } from 'rxjs';
import type { Failure } from '../failure/failure.js';
import { readFailure } from '../failure/read-failure.js';

/** Answers that say something of the whole service, not only of what was asked. */
const restricting = new Set<Failure['code']>(['READ_ONLY', 'BUSY']);
const listeners = new Set<() => void>();

/** Calls `listen` whenever the service answers that it cannot do what it does on other days. @returns how to stop that */
export function whenRestricted(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

function note(error: unknown, operationName: string | undefined): void {
  // What is asked because of such an answer must not make it be asked again.
  if (operationName === 'ServiceNotices') return;
  if (restricting.has(readFailure(error)?.code ?? null)) for (const listen of listeners) listen();
}

/** Part of the way to the API that notices such answers. */
export function noteRestrictions(): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: ({ errors }) => {
          if (errors !== undefined) note(new CombinedGraphQLErrors({ errors }), operation.operationName);
        },
        error: (failure: unknown) => note(failure, operation.operationName),
      }),
    ),
  );
}
