import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { errorTable } from '../errors/error-table.js';
import { refusalHeaders } from '../errors/refusal-headers.js';
import type { DescribedError } from '../errors/describe-error.js';
import type { GraphqlContext } from './graphql-context.js';

/** Apollo's words for a well-formed request whose document, operation or variables do not fit the schema. */
const documentCodes = new Set<unknown>([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Clients of the older kind read a body of another status than 200 as that of a proxy, not as an answer. */
function wantsPlainJson(accept: string | undefined): boolean {
  return accept !== undefined && /\bapplication\/json\b/i.test(accept) && !/graphql-response\+json/i.test(accept);
}

function isOfDocument(errors: readonly GraphQLError[] | undefined): boolean {
  return (
    errors !== undefined && errors.length > 0 && errors.every(({ extensions }) => documentCodes.has(extensions['code']))
  );
}

/** Whether a part of an answer could not be had for want of the database: what is there beside it is not the whole. */
function isUnavailable(errors: readonly GraphQLFormattedError[] = []): boolean {
  return errors.some(({ extensions }) => extensions?.['category'] === 'UNAVAILABLE');
}

function waitingHeaders(errors: readonly GraphQLFormattedError[] = []): Record<string, string> {
  const found = errors.map(({ extensions }) => extensions?.['details'] as DescribedError['details']);
  const [details] = found.filter((told) => told?.['retryAfterSeconds'] !== undefined);
  return refusalHeaders({ httpStatus: 200, details });
}

/**
 * The HTTP side of an answer, as the specification of GraphQL over HTTP wants it: 200 for an error of the document where
 * only `application/json` is accepted, and `Retry-After` for what may be tried again. An operation of which any part
 * could not be had for want of the database is answered with 503, so that everything between, and a program that looks at
 * nothing else, knows that it failed. Names the operation for the log.
 */
export const answerPlugin: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operationName }) => {
      if (operationName) contextValue.res.locals['operation'] = operationName.slice(0, 80);
    },
    willSendResponse: async ({ errors, request, response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const headers = waitingHeaders(body.singleResult.errors);
      for (const [name, value] of Object.entries(headers)) http.headers.set(name, value);
      // The framework's own plugin, which is asked in the same turn, answers 200 to whatever was executed.
      await Promise.resolve();
      if (isUnavailable(body.singleResult.errors)) http.status = errorTable.UNAVAILABLE.httpStatus;
      if (isOfDocument(errors) && wantsPlainJson(request.http?.headers.get('accept'))) http.status = 200;
    },
  }),
};
