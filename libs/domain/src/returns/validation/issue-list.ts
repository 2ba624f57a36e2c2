import type { ReturnIssue, ReturnIssueCode } from '../return.js';

/** What an issue is about, and what to say of it. */
export type IssueText = Pick<ReturnIssue, 'cell' | 'question' | 'message'>;

/** Issues of one return in the order they were found, which is the order of the form. */
export class IssueList {
  readonly issues: ReturnIssue[] = [];

  /** Something that must be mended before the return can be submitted. */
  error(code: ReturnIssueCode, text: IssueText): void {
    this.issues.push({ severity: 'ERROR', code, ...text });
  }

  /** Something to explain or look at again; it does not stop submission. */
  warn(code: ReturnIssueCode, text: IssueText): void {
    this.issues.push({ severity: 'WARNING', code, ...text });
  }
}
