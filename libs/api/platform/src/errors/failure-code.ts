/** The operating system's or PostgreSQL's code of a failure, for example `EACCES` or `42501`; null where it has none. */
export function failureCode(failure: unknown): string | null {
  // Not `instanceof Error`: Node's own errors are of another realm inside a test runner.
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return null;
  return typeof failure.code === 'string' ? failure.code : null;
}

/** Whether a failure has one of the codes. */
export function hasCode(failure: unknown, ...codes: string[]): boolean {
  return codes.includes(failureCode(failure) ?? '');
}
