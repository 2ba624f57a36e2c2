import { formatCount } from '../../estimates/format-count.js';
import { characterCount, isTooLong } from '../text-limits.js';
import type { IssueList, IssueText } from './issue-list.js';
import { textOf } from './typed-values.js';

interface TextRule {
  /** The most characters it may have. */
  limit: number;
  /** What the text is called: "The evidence". */
  name: string;
  at: Omit<IssueText, 'message'>;
}

/** Refuses a text over its limit. */
export function checkLength(value: unknown, { limit, name, at }: TextRule, found: IssueList): void {
  const text = textOf(value);
  if (!isTooLong(text, limit)) return;
  const length = formatCount(characterCount(text));
  const most = formatCount(limit);
  const message = `${name} has ${length} characters. The most is ${most}. Shorten it, or link to a document.`;
  found.error('TEXT_TOO_LONG', { ...at, message });
}
