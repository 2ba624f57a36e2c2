/**
 * A seed from what a view is called, so that it says the same each time: the FNV-1a hash of its words (Fowler, Noll and
 * Vo), a whole number of 32 bits.
 *
 * @example seedOfView('2026-27-Q2', 'REGION') === seedOfView('2026-27-Q2', 'REGION') // => true
 */
export function seedOfView(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const character of words.join('|')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}
