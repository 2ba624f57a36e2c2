const meanings = {
  NO_RETURN: 'Sent no return that counts for one of the quarters.',
  NOT_ASKED: 'Is not asked about every one of these actions.',
  DOES_NOT_APPLY: 'Says that one of the actions does not apply to it.',
  BREAK: 'Its figures may not be compared across a break in its region or board.',
  NO_OUTCOME: 'Did not count the outcome in every quarter, or of fewer than 20 people in a group.',
  FROM_THE_START: 'Had it in place in the first quarter, so that nobody knows how it was before.',
  NO_ANSWERS: 'None of its organisations has answered about these actions for one of the quarters.',
  NOT_PUBLISHED: 'Its figure is hidden or not published for one of the quarters.',
} as const;

/** Why an organisation or area cannot be compared. */
export type LeftOutReason = keyof typeof meanings;
export const leftOutReasons = Object.keys(meanings) as LeftOutReason[];

/** What a reason says of an organisation or area, in one sentence. */
export function leftOutMeaning(reason: LeftOutReason): string {
  return meanings[reason];
}
