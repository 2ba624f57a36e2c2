/** A seed from words and numbers, the same on every machine: FNV-1a over the characters (public domain, Fowler, Noll and Vo). */
export function seedOf(...parts: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of parts.join('|')) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash;
}
