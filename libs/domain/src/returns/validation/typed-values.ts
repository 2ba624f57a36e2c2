/**
 * What was typed is not trusted to have the shape it should: a file, an old draft or another client may have sent it.
 * These readers never throw; what has the wrong shape reads as absent, or stays as it is for a check to refuse.
 */
export type TypedRow = Readonly<Record<string, unknown>>;

/** The rows of a list; anything that is not a row is left out. */
export function rowsOf(value: unknown): TypedRow[] {
  return Array.isArray(value) ? value.filter((row): row is TypedRow => typeof row === 'object' && row !== null) : [];
}

/** A text without the space around it; empty when absent or no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** One of the words of a list, or null. */
export function wordOf<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}

export function isAbsent(value: unknown): value is null | undefined | '' {
  return value === null || value === undefined || value === '';
}

/** What was found, fit for a message: short, and never the inside of an object. */
export function foundText(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('-', '−');
  if (typeof value !== 'string') return 'something that cannot be read';
  return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}
