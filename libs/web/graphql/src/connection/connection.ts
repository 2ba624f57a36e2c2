import { ApolloLink } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { tap } from 'rxjs';

/** Whether the newest request to the service was answered, by it or by anything on the way to it. */
export class Connection {
  private unanswered = false;
  private readonly listeners = new Set<() => void>();

  readonly isUnanswered = (): boolean => this.unanswered;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly note = (isAnswered: boolean): void => {
    if (this.unanswered === !isAnswered) return;
    this.unanswered = !isAnswered;
    for (const listener of this.listeners) listener();
  };
}

/** The connection of this page. */
export const connection = new Connection();

/** A refusal, and also the page of a proxy: whatever sent it was reached. */
function isAnswer(failure: unknown): boolean {
  return CombinedGraphQLErrors.is(failure) || ServerError.is(failure) || ServerParseError.is(failure);
}

/** Part of the way to the API that notices whether requests are answered. */
export function noteConnection(of: Connection = connection): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: () => of.note(true),
        error: (failure: unknown) => of.note(isAnswer(failure)),
      }),
    ),
  );
}
