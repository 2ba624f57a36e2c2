import { characterCount, DomainError, isTooLong, longestComment } from '@monitor/domain';
import { textToStore } from '../answers/text-to-store.js';

/** What was written, without spaces around it; null for nothing. Refuses (INPUT_NOT_UNDERSTOOD) more than is kept. */
export function optionalText(text: string | null | undefined): string | null {
  const written = textToStore(text)?.trim() ?? '';
  if (isTooLong(written, longestComment)) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `The comment has ${characterCount(written).toLocaleString('en-GB')} characters, and can have ${longestComment.toLocaleString('en-GB')}. Nothing was saved. Shorten it and send it again.`,
    );
  }
  return written === '' ? null : written;
}

/** What was written, which must be something; refuses with COMMENT_NEEDED. */
export function neededText(text: string | null | undefined): string {
  const written = optionalText(text);
  if (written === null) throw new DomainError('COMMENT_NEEDED', 'Write the comment first. Nothing was saved.');
  return written;
}
