import { DomainError } from '@monitor/domain';
import { GraphQLError, Kind, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { operationLimits } from './operation-limits.js';

function read(query: unknown): DocumentNode | undefined {
  if (typeof query !== 'string') return undefined;
  try {
    return parse(query, { maxTokens: operationLimits.tokens, noLocation: true });
  } catch {
    return undefined;
  }
}

/** Whether every operation of a request asks for nothing but public operations. False for what cannot be read. */
export function asksOnlyPublic(query: unknown, publicOperations: ReadonlySet<string>): boolean {
  const document = read(query);
  if (document === undefined) return false;
  return document.definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every(
        (node) =>
          node.kind === Kind.FIELD && (node.name.value === '__typename' || publicOperations.has(node.name.value)),
      ),
  );
}

/** What somebody not signed in is told about everything else, whether it exists or not. */
export function signInNeeded(refusal = new DomainError('SIGN_IN_NEEDED', 'Sign in to do this.')): GraphQLError {
  return new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status: 401 } } });
}
