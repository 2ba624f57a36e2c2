/**
 * Something the person who starts the product can mend. It is shown as one line, without a stack:
 * what was found, what was wanted, what to do.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/** The line to show for any failure: an operator's own words as they are, anything else with its stack. */
export function describeFailure(failure: unknown): string {
  if (failure instanceof OperatorError) return failure.message;
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
