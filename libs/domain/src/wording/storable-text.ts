/**
 * A typed text as it can be stored: without the NUL character and without halves of surrogate pairs, which PostgreSQL
 * refuses in text and JSON. Both come from broken copying, never from typing, and show nothing on a page. The one way
 * for every text: the browser cleans what it sends, and the server what it keeps.
 */
export function storableText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '');
}
