/**
 * A text without what people write in different ways: case, accents, punctuation, “&” for “and”, and every kind of
 * dash and space. Two labels that differ in nothing else are taken for the same.
 * @example plainWords('Asian & Asian–British ') // "asian and asian british"
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .replace(/['’`]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
