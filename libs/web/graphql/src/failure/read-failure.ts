import type { ErrorCategory } from '@monitor/domain';
import type { Failure, FailureKind } from './failure.js';
import { noAnswer, NoAnswerError } from './no-answer.js';
import { isOfOtherVersion } from './other-version.js';
import { refusalsIn } from './refusals-in.js';
import type { Refusal } from './refusals-in.js';

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
  message: 'The service cannot be reached. Check your connection and try again.',
  requestId: null,
};

const otherVersion: Omit<Failure, 'requestId'> = {
  kind: 'UNREACHABLE',
  code: 'OTHER_VERSION',
  message:
    'A new version of the service is being put in place, and this page is of another one. Nothing was changed. Load the ' +
    'page again in a minute. What you typed into a return is kept in this browser.',
};

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function kindOf(category: unknown): FailureKind {
  return typeof category === 'string' && Object.hasOwn(kinds, category)
    ? kinds[category as ErrorCategory]
    : 'UNEXPECTED';
}

function fromAnswer(error: Refusal): Failure {
  const { code, category, requestId } = error.extensions ?? {};
  if (isOfOtherVersion(error)) return { ...otherVersion, requestId: textOf(requestId) };
  return { kind: kindOf(category), code: textOf(code), message: error.message, requestId: textOf(requestId) };
}

/** What an error of the client means for people; null for no error. */
export function readFailure(error: unknown): Failure | null {
  if (error === undefined || error === null) return null;
  if (error instanceof NoAnswerError) return noAnswer(error.seconds);
  const [answered] = refusalsIn(error);
  return answered === undefined ? unreachable : fromAnswer(answered);
}
