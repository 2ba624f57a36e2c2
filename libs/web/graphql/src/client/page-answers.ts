import { ApolloLink } from '@apollo/client';
import { of } from 'rxjs';

/** The answer to an operation that the page begins with, sent along with the page. */
export interface PageAnswer {
  operationName: string;
  variables: Readonly<Record<string, unknown>>;
  data: Readonly<Record<string, unknown>>;
}

/** The id of the element of the document that holds the answers. */
export const pageAnswersId = 'answers';

/** Answers that came with the document; none where it was not sent by the server, as in development. */
export function pageAnswers(from: Document): PageAnswer[] {
  const text = from.getElementById(pageAnswersId)?.textContent;
  return text == null || text === '' ? [] : (JSON.parse(text) as PageAnswer[]);
}

/** The values of variables in one order, so that equal ones have equal texts. */
function textOf(variables: Readonly<Record<string, unknown>>): string {
  const defined = Object.entries(variables).filter(([, value]) => value !== undefined);
  return JSON.stringify(defined.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Gives each answer once, to the first request for it, and asks the service everything else. */
export function answerFromPage(answers: readonly PageAnswer[]): ApolloLink {
  const unused = [...answers];
  return new ApolloLink((operation, forward) => {
    const index = unused.findIndex(
      ({ operationName, variables }) =>
        operationName === operation.operationName && textOf(variables) === textOf(operation.variables),
    );
    const [answer] = index === -1 ? [] : unused.splice(index, 1);
    return answer === undefined ? forward(operation) : of({ data: answer.data });
  });
}
