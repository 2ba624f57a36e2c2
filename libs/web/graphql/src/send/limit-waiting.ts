import { ApolloLink, Observable } from '@apollo/client';
import { NoAnswerError } from '../failure/no-answer.js';

/** How long an answer is waited for, in seconds. A change is sent again by its key, so it waits less. */
export const longestWait = { change: 20, question: 30 };

/** Ends a request that gets no answer: on a line that hangs a browser waits for minutes, and says nothing. */
export function limitWaiting(limits = longestWait): ApolloLink {
  return new ApolloLink(
    (operation, forward) =>
      new Observable((to) => {
        const isChange = (operation.operationType as string) === 'mutation';
        const seconds = isChange ? limits.change : limits.question;
        const asking = forward(operation).subscribe({
          next: (result) => to.next(result),
          error: (failure: unknown) => to.error(failure),
          complete: () => to.complete(),
        });
        const limit = setTimeout(() => {
          asking.unsubscribe();
          to.error(new NoAnswerError(seconds));
        }, seconds * 1_000);
        return () => {
          clearTimeout(limit);
          asking.unsubscribe();
        };
      }),
  );
}
