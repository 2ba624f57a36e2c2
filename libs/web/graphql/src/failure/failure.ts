/** Why something could not be fetched or done, as far as a page must tell them apart. */
export type FailureKind =
  'SIGN_IN_NEEDED' | 'NOT_PERMITTED' | 'NOT_FOUND' | 'CONFLICT' | 'INVALID' | 'UNREACHABLE' | 'UNEXPECTED';

/** A failure in words that are safe to show. */
export interface Failure {
  kind: FailureKind;
  /** The API's code, for example `SAME_PERSON`; null where no answer came. */
  code: string | null;
  message: string;
  /** What to quote when asking for help; null where the request never reached the service. */
  requestId: string | null;
}
