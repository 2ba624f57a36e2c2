/** Sentences one after the other; one that says nothing leaves no gap. */
export function sentences(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
