import { GraphQLError, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { boundDocument } from './bound-document.js';
import { boundVariables } from './bound-variables.js';
import { operationLimits } from './operation-limits.js';
import { scanText } from './scan-text.js';

/** Undefined if the text is not GraphQL: Apollo parses it again and tells the caller what is wrong. */
function readDocument(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: operationLimits.tokens, noLocation: true });
  } catch (failure) {
    if (failure instanceof GraphQLError) return undefined;
    throw failure;
  }
}

/**
 * Refuses a request that would be long to read, to validate or to fit to its variables. What is let through costs a
 * bounded time until it runs, which the benchmark `operations` measures.
 */
export function boundRequest(body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  const { query, variables }: { query?: unknown; variables?: unknown } = body;
  boundVariables(variables);
  if (typeof query !== 'string') return;
  scanText(query);
  const document = readDocument(query);
  if (document !== undefined) boundDocument(document);
}
