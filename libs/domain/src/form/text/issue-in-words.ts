import { lowerFirst } from '../../wording/letter-case.js';
import type { ReturnIssue } from '../definition/return-issue.js';

/**
 * An issue where its question is not in sight, as in the summary at the top of a page.
 * @example issueInWords({ question: '“A named owner”', message: 'It has no answer yet.' }) // "“A named owner”: it has no answer yet."
 */
export function issueInWords({ question, message }: Pick<ReturnIssue, 'question' | 'message'>): string {
  return question === null ? message : `${question}: ${lowerFirst(message)}`;
}
