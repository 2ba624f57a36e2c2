import { DomainError, storableText } from '@monitor/domain';

/** Far above what a return may hold (validateReturn says so at the cell), and low enough to be kept as typed. */
const longestText = 20_000;

/** An optional text as it is stored; refuses (INPUT_NOT_UNDERSTOOD) one too long to be kept even in a draft. */
export function textToStore(text: string | null | undefined): string | null {
  if (text == null) return null;
  if (text.length > longestText) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `A text of ${text.length.toLocaleString('en-GB')} characters is too long to save. Shorten it and try again.`,
    );
  }
  return storableText(text);
}
