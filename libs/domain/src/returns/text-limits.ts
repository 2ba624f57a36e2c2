/** The longest texts a return may hold, in characters. The form counts down from them and the database checks them. */
export const textLimits = { evidence: 2000, ownerRole: 200, reason: 1000, explanation: 1000 } as const;

/** Length as people count it: an emoji is one character. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

/** Whether a text is longer than its limit. */
export function isTooLong(text: string, limit: number): boolean {
  return text.length > limit && characterCount(text) > limit;
}
