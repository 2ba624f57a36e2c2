import { DomainError } from '@monitor/domain';

/** Far above what a return may hold (validateReturn says so at the cell), and low enough to be kept as typed. */
const longestText = 20_000;

/** Text as it can be stored: without the null character and halves of characters, which no keyboard types. */
export function cleanText(text: string | null | undefined): string | null {
  if (text == null) return null;
  if (text.length > longestText) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `A text of ${text.length.toLocaleString('en-GB')} characters is too long to save. Shorten it and try again.`,
    );
  }
  return text.replace(/\0/g, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
