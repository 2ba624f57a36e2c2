/** One of several texts for a number from 0 up to 1. */
export function pick(texts: readonly string[], chance: number): string {
  return texts[Math.floor(chance * texts.length)] ?? texts[0] ?? '';
}
