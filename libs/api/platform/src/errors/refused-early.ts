import { HeaderMap } from '@apollo/server';
import type { DomainError } from '@monitor/domain';
import { GraphQLError } from 'graphql';
import { errorTable } from './error-table.js';
import { retryAfter } from './retry-after.js';

/** A refusal of a GraphQL request before it is executed: answered with the HTTP status of the error table. */
export function refusedEarly(refusal: DomainError): GraphQLError {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(retryAfter(refusal.details))) headers.set(name, value);
  const { httpStatus: status } = errorTable[refusal.category];
  return new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status, headers } } });
}
