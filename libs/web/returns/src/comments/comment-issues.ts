import { characterCount, isTooLong, longestComment, nhsNumberFault } from '@monitor/domain';
import type { FormIssue } from '@monitor/web-ui';

/** What must be mended in a comment before it is sent. */
export function commentIssues(field: string, text: string, isNeeded = true): FormIssue[] {
  const fault = nhsNumberFault(text);
  if (fault !== null) return [{ field, message: fault }];
  if (isTooLong(text.trim(), longestComment)) {
    const length = characterCount(text.trim()).toLocaleString('en-GB');
    return [{ field, message: `The comment has ${length} characters. Shorten it to 1,000` }];
  }
  return isNeeded && text.trim() === '' ? [{ field, message: 'Write your comment' }] : [];
}

/** What was typed, as it is sent; null for nothing. */
export function writtenText(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
