import { ApolloLink, Observable } from '@apollo/client';
import { readFailure } from '../failure/read-failure.js';
import type { SaveAnswersMutation, SaveAnswersMutationVariables } from '../generated/operations.js';
import { keeping as ofThisPage } from './keeping.js';
import type { Keeping } from './keeping.js';
import { mayBeKept } from './kept-queries.js';

/** Whether no answer came that the service itself gave. */
function isWithoutAnswer(failure: unknown): boolean {
  const { kind, code } = readFailure(failure) ?? {};
  return kind === 'UNREACHABLE' && code === null;
}

function noteSaved(keeping: Keeping, { operationName, variables }: ApolloLink.Operation, data: unknown): void {
  if (operationName !== 'SaveAnswers') return;
  const { organisationCode, quarterId, answers } = (variables as SaveAnswersMutationVariables).input;
  const outcome = (data as SaveAnswersMutation).saveAnswers;
  keeping.takeSaved({ organisationCode, quarterId, sent: answers, outcome });
}

/**
 * Part of the way to the API: a question that cannot be answered for want of a connection is answered with what this
 * browser keeps, where it keeps it; pages learn from `useFromBrowser` that it is not of now.
 */
export function keepAnswers(keeping: Keeping = ofThisPage): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const { query, operationName = '', variables } = operation;
    const question = { operationName, variables };
    const mayOpen = mayBeKept(operationName);
    return new Observable((to) => {
      const asking = forward(operation).subscribe({
        next: (result) => {
          if (result.data != null && result.errors === undefined) {
            if (mayOpen) keeping.answered(question, result.data);
            else noteSaved(keeping, operation, result.data);
          }
          to.next(result);
        },
        error: (failure: unknown) => {
          if (!mayOpen || !isWithoutAnswer(failure)) return to.error(failure);
          keeping.open(query, question).then(
            (data) => {
              if (data === null) return to.error(failure);
              to.next({ data });
              to.complete();
            },
            () => to.error(failure),
          );
        },
        complete: () => to.complete(),
      });
      return () => asking.unsubscribe();
    });
  });
}
