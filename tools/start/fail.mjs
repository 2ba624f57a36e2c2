/** A failure the person at the terminal can mend: shown as one line, without a stack. */
export class StartFailure extends Error {}

/** Ends the process with one line for a StartFailure, and with everything for a fault of our own. */
export function endWith(failure) {
  console.error(failure instanceof StartFailure ? failure.message : failure);
  process.exit(1);
}
