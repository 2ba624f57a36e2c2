import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** One refusal in an answer of the service. */
export interface Refusal {
  message: string;
  extensions?: Record<string, unknown> | undefined;
}

function refusalsOf(body: unknown): Refusal[] {
  const errors: unknown = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : null;
  return Array.isArray(errors) ? (errors as Refusal[]) : [];
}

function refusalsOfText(bodyText: string): Refusal[] {
  try {
    return refusalsOf(JSON.parse(bodyText));
  } catch {
    // A proxy's page instead of the service's answer.
    return [];
  }
}

/** The refusals in an answer, or in an error of the client; none where no answer came, or a good one. */
export function refusalsIn(outcome: unknown): readonly Refusal[] {
  if (CombinedGraphQLErrors.is(outcome)) return outcome.errors;
  return ServerError.is(outcome) ? refusalsOfText(outcome.bodyText) : refusalsOf(outcome);
}
