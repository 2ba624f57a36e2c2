import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { ErrorCategory } from '@monitor/domain';
import type { Failure, FailureKind } from './failure.js';

const kinds: Record<ErrorCategory, FailureKind> = {
  UNAUTHENTICATED: 'SIGN_IN_NEEDED',
  FORBIDDEN: 'NOT_PERMITTED',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  INVALID: 'INVALID',
  LIMITED: 'UNREACHABLE',
  UNAVAILABLE: 'UNREACHABLE',
};

const unreachable: Failure = {
  kind: 'UNREACHABLE',
  code: null,
  message: 'The service cannot be reached. Check your connection and try again. Nothing you typed is lost.',
  requestId: null,
};

interface AnsweredError {
  message: string;
  extensions?: Record<string, unknown> | undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function kindOf(category: unknown): FailureKind {
  return typeof category === 'string' && Object.hasOwn(kinds, category)
    ? kinds[category as ErrorCategory]
    : 'UNEXPECTED';
}

function fromAnswer(error: AnsweredError): Failure {
  const { code, category, requestId } = error.extensions ?? {};
  return { kind: kindOf(category), code: textOf(code), message: error.message, requestId: textOf(requestId) };
}

function answeredErrors(bodyText: string): AnsweredError[] {
  try {
    const body: unknown = JSON.parse(bodyText);
    const errors: unknown = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : null;
    return Array.isArray(errors) ? (errors as AnsweredError[]) : [];
  } catch {
    // A proxy's page instead of the service's answer.
    return [];
  }
}

/** What an error of the client means for people; null for no error. */
export function readFailure(error: unknown): Failure | null {
  if (error === undefined || error === null) return null;
  const answered = CombinedGraphQLErrors.is(error)
    ? error.errors[0]
    : ServerError.is(error)
      ? answeredErrors(error.bodyText)[0]
      : undefined;
  return answered === undefined ? unreachable : fromAnswer(answered);
}
