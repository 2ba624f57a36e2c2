import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { currentRequestId } from '../logging/request-context.js';
import type { Logger } from '../logging/logger.js';
import { describeError } from './describe-error.js';
import type { DescribedError } from './describe-error.js';
import { errorTable } from './error-table.js';
import { logFailure } from './log-failure.js';
import { readableInputError } from './readable-input-error.js';

/** Apollo's words for a request that could not be understood; their messages speak of the request alone. */
const requestCodes = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Messages repeat names of the request, which may be as long as the request. */
const longestMessage = 500;

/** Whether the library found the fault in the request itself: an argument or an operation that cannot be served. */
function isOfTheRequest(cause: GraphQLError, code: unknown): boolean {
  if (typeof code === 'string' && requestCodes.has(code)) return true;
  return cause.originalError === undefined && (cause.nodes?.length ?? 0) > 0;
}

function describe(formatted: GraphQLFormattedError, cause: unknown, requestId: string | undefined): DescribedError {
  if (!(cause instanceof GraphQLError)) return describeError(cause, requestId);
  if (!isOfTheRequest(cause, formatted.extensions?.['code'])) {
    return describeError(cause.originalError ?? cause, requestId);
  }
  const message = readableInputError(formatted.message).slice(0, longestMessage);
  return { message, code: errorTable.INVALID.code, category: 'INVALID', httpStatus: 400, unexpected: false };
}

/**
 * Shapes every error that GraphQL returns: `extensions: { code, category, details, requestId }`. Unexpected errors are
 * masked, and the first of a request is logged here; refusals are noted in the log line that each request has anyway.
 */
export function formatGraphqlError(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const requestId = currentRequestId();
    const cause = unwrapResolverError(error);
    const described = describe(formatted, cause, requestId);
    const { message, code, category, details } = described;
    logFailure(logger, cause, { ...described, path: formatted.path?.join('.').slice(0, 200) });
    return {
      message,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code, category, ...(details && { details }), requestId },
    };
  };
}
