const format = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** @example listInWords(['A', 'B', 'C']) // "A, B and C" */
export function listInWords(names: readonly string[]): string {
  return format.format(names);
}

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** @example alternativesInWords(['A', 'B', 'C']) // "A, B or C" */
export function alternativesInWords(names: readonly string[]): string {
  return alternatives.format(names);
}
