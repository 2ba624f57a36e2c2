import type { DescribedError } from './describe-error.js';

/** Headers that tell a program what to do about a refusal: sign in with a token, or wait so many seconds. */
export function refusalHeaders({
  httpStatus,
  details,
}: Pick<DescribedError, 'httpStatus' | 'details'>): Record<string, string> {
  const seconds = details?.['retryAfterSeconds'];
  return {
    ...(httpStatus === 401 && { 'www-authenticate': 'Bearer' }),
    ...(typeof seconds === 'number' && { 'retry-after': String(seconds) }),
  };
}
