import { formatCount } from '../../estimates/format-count.js';
import { characterCount, isTooLong } from '../text-limits.js';
import type { IssueList } from './issue-list.js';
import { textOf } from './typed-values.js';

/** Refuses a text over its limit; `question` names it in the message. */
export function checkLength(value: unknown, limit: number, question: string, cell: string, found: IssueList): void {
  const text = textOf(value);
  if (!isTooLong(text, limit)) return;
  const length = formatCount(characterCount(text));
  found.error(
    'TEXT_TOO_LONG',
    cell,
    `${question} has ${length} characters. The most is ${formatCount(limit)}. Shorten it, or link to a document.`,
  );
}
