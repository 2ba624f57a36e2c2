import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A failure the person at the terminal can mend: shown as one line, without a stack. */
export class StartFailure extends Error {}

/** Ends the process with one line: a StartFailure's own, or what failed and where the whole account of it is. */
export function endWith(failure) {
  console.error(failure instanceof StartFailure ? failure.message : unforeseen(failure));
  process.exit(1);
}

function unforeseen(failure) {
  const [message] = String(failure?.message || failure).split('\n');
  const file = fileURLToPath(new URL('../../.nx/failures.log', import.meta.url));
  try {
    appendFileSync(file, `${new Date().toISOString()} ${failure?.stack ?? failure}\n`, { mode: 0o600 });
    return `Something failed that was not foreseen: ${message}. See ${file}.`;
  } catch {
    // Where nothing can be written, the one line must do.
    return `Something failed that was not foreseen: ${message}.`;
  }
}
