/** Escape sequences of terminals; written as text, so that no control sign stands in this file. */
const escapeSequences = new RegExp(
  '\\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?|[@-_])',
  'g',
);
/** Every other control sign, and every sign that turns the direction of a line. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A line as it may be written to a terminal: a name from a file can neither move the cursor nor change the colour, nor
 * begin another line.
 */
export function printable(line: string): string {
  return line.replace(escapeSequences, '').replace(unseen, ' ');
}
