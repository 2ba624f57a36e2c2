import type { ApolloClient } from '@apollo/client';
import { ViewerDocument } from '@monitor/web-graphql';
import type { PageAnswer, ViewerQuery } from '@monitor/web-graphql';

/** The name of the operation of `ViewerDocument`. */
export const viewerOperation = 'Viewer';

/** Who is looking, from the answers that came with the page; undefined where that has to be asked. */
export function viewerAnswer(answers: readonly PageAnswer[]): ViewerQuery | undefined {
  const answer = answers.find(({ operationName }) => operationName === viewerOperation);
  return answer?.data as ViewerQuery | undefined;
}

/** Lets the first drawing know who is looking, on the server and in the browser alike. */
export function keepViewer(client: ApolloClient, viewer: ViewerQuery | undefined): void {
  if (viewer !== undefined) client.writeQuery({ query: ViewerDocument, data: viewer });
}
