/** Length as people count it: an emoji is one character. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

/** Whether a text is longer than its limit. */
export function isTooLong(text: string, limit: number): boolean {
  return text.length > limit && characterCount(text) > limit;
}
