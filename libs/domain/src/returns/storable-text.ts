/**
 * A typed text as it can be stored: without the NUL character and without halves of surrogate pairs, which PostgreSQL
 * refuses in text and JSON. Both come from broken copying, never from typing, and show nothing on a page.
 */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '');
}
