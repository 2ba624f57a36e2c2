import { ApolloLink, Observable } from '@apollo/client';
import { tap } from 'rxjs';
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
  if (operationName !== 'SaveAnswers' || data == null) return;
  const { organisationCode, quarterId, answers } = (variables as SaveAnswersMutationVariables).input;
  const outcome = (data as SaveAnswersMutation).saveAnswers;
  keeping.takeSaved({ organisationCode, quarterId, sent: answers, outcome });
}

/** On a line that hangs, what is kept is shown after so long, in milliseconds; without it, an answer is waited for. */
const patienceMs = 8_000;

/**
 * Part of the way to the API: a question that cannot be answered for want of a connection is answered with what this
 * browser keeps, where it keeps it; pages learn from `useFromBrowser` that it is not of now.
 */
export function keepAnswers(keeping: Keeping = ofThisPage): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const question = { operationName: operation.operationName ?? '', variables: operation.variables };
    if (!mayBeKept(question.operationName)) {
      return forward(operation).pipe(tap({ next: ({ data }) => noteSaved(keeping, operation, data) }));
    }
    return new Observable((to) => {
      /** Gives what is kept in the place of an answer; where nothing is, does `otherwise`. */
      const open = (otherwise: () => void): void => {
        keeping.open(operation.query, question).then((data) => {
          if (to.closed) return;
          if (data === null) return otherwise();
          asking.unsubscribe();
          to.next({ data });
          to.complete();
        }, otherwise);
      };
      const late = setTimeout(() => open(() => undefined), patienceMs);
      to.add(() => clearTimeout(late));
      const asking = forward(operation).subscribe({
        next: (result) => {
          clearTimeout(late);
          if (result.data != null && result.errors === undefined) keeping.answered(question, result.data);
          to.next(result);
        },
        error: (failure: unknown) => {
          clearTimeout(late);
          if (isWithoutAnswer(failure)) open(() => to.error(failure));
          else to.error(failure);
        },
        complete: () => to.complete(),
      });
      to.add(asking);
    });
  });
}
