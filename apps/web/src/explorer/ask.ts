import type { ExecutionResult } from 'graphql';

/** What the explorer sends: an operation as it was typed. */
export interface Asked {
  query: string;
  operationName?: string | null;
  variables?: unknown;
}

/** An answer of GraphQL, as the editor shows it. */
export type Answer = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;

/**
 * Asks the service as the app does: with the session of whoever is signed in, from this page alone. What is refused
 * comes as errors in the answer; an answer that is none of GraphQL is told as what it is.
 */
export async function ask({ query, operationName, variables }: Asked): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/graphql-response+json, application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName, variables }),
  });
  if (/json/.test(response.headers.get('content-type') ?? '')) return (await response.json()) as Answer;
  throw new Error(`The service answered with status ${response.status}. Try again, or sign in again.`);
}

/** The schema as the service serves it: with it the editor knows every word without asking for it field by field. */
export async function fetchSchemaText(): Promise<string> {
  const response = await fetch('/schema.graphql', { credentials: 'same-origin' });
  if (response.ok) return response.text();
  throw new Error(`The schema could not be fetched (status ${response.status}). Reload the page, or sign in again.`);
}
