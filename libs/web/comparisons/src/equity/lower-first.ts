/** A sentence's beginning made fit for its middle; names in capitals ("NHS App") keep theirs. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
