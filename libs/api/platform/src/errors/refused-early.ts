import { HeaderMap } from '@apollo/server';
import type { DomainError } from '@monitor/domain';
import { GraphQLError } from 'graphql';
import { errorTable } from './error-table.js';
import { refusalHeaders } from './refusal-headers.js';

/** A refusal of a GraphQL request before it is executed: answered with the HTTP status of the error table. */
export function refusedEarly(refusal: DomainError): GraphQLError {
  const { httpStatus: status } = errorTable[refusal.category];
  const headers = new HeaderMap();
  const told = refusalHeaders({ httpStatus: status, details: refusal.details });
  for (const [name, value] of Object.entries(told)) headers.set(name, value);
  return new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status, headers } } });
}
