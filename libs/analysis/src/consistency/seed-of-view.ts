/**
 * A whole number made of what is viewed: the same view draws the same, and so says the same.
 * Source: Fowler, Noll and Vo's hash (FNV-1a, 32 bits).
 *
 * @example seedOfView('2025-26-Q3 REGION') === seedOfView('2025-26-Q3 REGION') // => true
 */
export function seedOfView(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
