import type { DomainErrorCode, ErrorCategory } from '@monitor/domain';

interface ErrorRule {
  /** Answer of plain HTTP routes, and of GraphQL requests refused before they run. */
  httpStatus: number;
  /** The code given when nothing more exact is known. */
  code: DomainErrorCode;
}

/** The one table from a kind of refusal to what a caller is told. */
export const errorTable = {
  UNAUTHENTICATED: { httpStatus: 401, code: 'SIGN_IN_NEEDED' },
  FORBIDDEN: { httpStatus: 403, code: 'NOT_PERMITTED' },
  NOT_FOUND: { httpStatus: 404, code: 'NOT_FOUND' },
  CONFLICT: { httpStatus: 409, code: 'STATE_DOES_NOT_ALLOW' },
  INVALID: { httpStatus: 400, code: 'INPUT_NOT_UNDERSTOOD' },
  LIMITED: { httpStatus: 429, code: 'TOO_MANY_REQUESTS' },
  UNAVAILABLE: { httpStatus: 503, code: 'BUSY' },
} as const satisfies Record<ErrorCategory, ErrorRule>;
