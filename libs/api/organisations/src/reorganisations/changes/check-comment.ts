import { isTooLong, reorganisationTextLimits } from '@monitor/domain';
import type { ReorganisationIssue } from '@monitor/domain';

/** What is wrong with why somebody takes a step. */
export function checkComment(comment: string): ReorganisationIssue[] {
  const { comment: limit } = reorganisationTextLimits;
  const found = { field: 'comment', severity: 'ERROR' } as const;
  if (comment.trim() === '') return [{ ...found, message: 'Say why, for whoever reads the record later.' }];
  if (!isTooLong(comment, limit)) return [];
  return [{ ...found, message: `The text is longer than ${limit.toLocaleString('en-GB')} characters. Shorten it.` }];
}
