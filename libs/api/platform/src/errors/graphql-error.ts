import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { currentRequestId } from '../logging/request-context.js';
import type { Logger } from '../logging/logger.js';
import { describeError } from './describe-error.js';
import type { DescribedError } from './describe-error.js';
import { errorTable } from './error-table.js';
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

function describe(formatted: GraphQLFormattedError, cause: unknown, requestId: string | undefined): DescribedError {
  const code = formatted.extensions?.['code'];
  if (cause instanceof GraphQLError && typeof code === 'string' && requestCodes.has(code)) {
    const message = readableInputError(formatted.message);
    return { message, code: errorTable.INVALID.code, category: 'INVALID', httpStatus: 400, unexpected: false };
  }
  return describeError(cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause, requestId);
}

/**
 * How every error leaves GraphQL: `extensions: { code, category, details, requestId }`. What nobody foresaw is logged
 * here, once, and masked.
 */
export function formatGraphqlError(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const requestId = currentRequestId();
    const cause = unwrapResolverError(error);
    const { message, code, category, details, unexpected } = describe(formatted, cause, requestId);
    if (unexpected) logger.error({ err: cause }, 'unexpected error');
    else logger.info({ code, path: formatted.path?.join('.') }, 'refused');
    return {
      message,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code, category, ...(details && { details }), requestId },
    };
  };
}
