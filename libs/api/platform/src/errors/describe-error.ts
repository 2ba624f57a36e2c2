import { DomainError } from '@monitor/domain';
import type { DomainErrorCode, ErrorCategory } from '@monitor/domain';
import { errorTable } from './error-table.js';
import { busy, isTransient } from './unavailable.js';

/** What a caller may know of a failure. */
export interface DescribedError {
  message: string;
  code: DomainErrorCode | 'INTERNAL';
  category: ErrorCategory | 'INTERNAL';
  httpStatus: number;
  /** Only of a DomainError, whose details are written to be shown. */
  details?: DomainError['details'];
  /** True when nobody foresaw it: to be logged, its own message never shown. */
  unexpected: boolean;
  /** What went wrong with the database, for the log alone; left out where nothing did. */
  outage?: unknown;
}

/** An HTTP library's own refusal (body too large, charset unknown), as body-parser and the framework throw it. */
interface HttpRefusal extends Error {
  status: number;
}

function isHttpRefusal(failure: unknown): failure is HttpRefusal {
  return failure instanceof Error && 'status' in failure && typeof failure.status === 'number' && failure.status < 500;
}

function categoryOfStatus(status: number): ErrorCategory {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 429) return 'LIMITED';
  return status === 404 ? 'NOT_FOUND' : 'INVALID';
}

/** Turns any failure into what may be told: foreseen ones as they are, all others as a request id to quote. */
export function describeError(failure: unknown, requestId: string | undefined): DescribedError {
  if (failure instanceof DomainError) {
    const { message, code, category, details, cause } = failure;
    const { httpStatus } = errorTable[category];
    const outage = category === 'UNAVAILABLE' && cause !== undefined ? { outage: cause } : {};
    return { message, code, category, details, httpStatus, unexpected: false, ...outage };
  }
  if (isTransient(failure)) return describeError(busy(failure), requestId);
  if (isHttpRefusal(failure)) {
    const category = categoryOfStatus(failure.status);
    const { code } = errorTable[category];
    return { message: failure.message, code, category, httpStatus: failure.status, unexpected: false };
  }
  const message = `Something went wrong. Quote the request id ${requestId ?? 'of this answer'} when you report it.`;
  return { message, code: 'INTERNAL', category: 'INTERNAL', httpStatus: 500, unexpected: true };
}
