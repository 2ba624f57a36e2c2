import type { ReturnIssue, ReturnIssueCode } from '../definition/return-issue.js';

/** What an issue is about, and what to say of it. */
export type IssueText = Omit<ReturnIssue, 'severity' | 'code'>;

/** Issues of one return in the order they were noticed. */
export class IssueList {
  readonly issues: ReturnIssue[] = [];

  /** Something that must be mended before the return can be submitted. */
  error(code: ReturnIssueCode, text: IssueText): void {
    this.issues.push({ severity: 'ERROR', code, ...text });
  }

  /** Something to explain or look at again. */
  warn(code: ReturnIssueCode, text: IssueText): void {
    this.issues.push({ severity: 'WARNING', code, ...text });
  }
}
