const format = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** @example listInWords(['A', 'B', 'C']) // "A, B and C" */
export function listInWords(names: readonly string[]): string {
  return format.format(names);
}
