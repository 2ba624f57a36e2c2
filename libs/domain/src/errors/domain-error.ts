/** Kinds of refusal; each maps to one HTTP-like category in the API's error table. */
export type ErrorCategory =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'INVALID' | 'LIMITED' | 'UNAVAILABLE';

/** Every refusal the product can give, with its category; a code that nothing throws fails a test. */
export const errorCategories = {
  SIGN_IN_NEEDED: 'UNAUTHENTICATED',
  NOT_PERMITTED: 'FORBIDDEN',
  SIGN_IN_AGAIN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  RETURN_NOT_FOUND: 'NOT_FOUND',
  WINDOW_NOT_OPEN: 'CONFLICT',
  REVISION_STALE: 'CONFLICT',
  STATE_DOES_NOT_ALLOW: 'CONFLICT',
  SAME_PERSON: 'CONFLICT',
  NOT_CONFIRMED: 'CONFLICT',
  ROLES_CONFLICT: 'CONFLICT',
  ALREADY_DONE: 'CONFLICT',
  COMMENT_NEEDED: 'INVALID',
  INPUT_NOT_UNDERSTOOD: 'INVALID',
  QUERY_TOO_COSTLY: 'INVALID',
  TOO_MANY_REQUESTS: 'LIMITED',
  BUSY: 'UNAVAILABLE',
  READ_ONLY: 'UNAVAILABLE',
  OUTCOME_UNKNOWN: 'UNAVAILABLE',
} as const satisfies Record<string, ErrorCategory>;
export type DomainErrorCode = keyof typeof errorCategories;

/** A refusal that was foreseen and that the user cannot mend cell by cell. Its message is safe to show. */
export class DomainError extends Error {
  readonly category: ErrorCategory;

  constructor(
    readonly code: DomainErrorCode,
    message: string,
    readonly details: Record<string, string | number | null> = {},
  ) {
    super(message);
    this.name = 'DomainError';
    this.category = errorCategories[code];
  }
}
