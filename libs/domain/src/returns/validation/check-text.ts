import { formatCount } from '../../estimates/format-count.js';
import { characterCount, isTooLong } from '../text-limits.js';
import type { IssueList } from './issue-list.js';
import { textOf } from './typed-values.js';

interface TextAnswer {
  value: unknown;
  /** The most characters that it may have. */
  limit: number;
  /** Names it in the message. */
  question: string;
  cell: string;
}

/** Refuses a text over its limit. */
export function checkLength({ value, limit, question, cell }: TextAnswer, found: IssueList): void {
  const text = textOf(value);
  if (!isTooLong(text, limit)) return;
  const length = formatCount(characterCount(text));
  found.error(
    'TEXT_TOO_LONG',
    cell,
    `${question} has ${length} characters. The most is ${formatCount(limit)}. Shorten it, or link to a document.`,
  );
}
