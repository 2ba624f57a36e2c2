import type { ReturnIssue, ReturnIssueCode } from '../return.js';

/** Issues of one return in the order they were found, which is the order of the form. */
export class IssueList {
  readonly issues: ReturnIssue[] = [];

  /** Something that must be mended before the return can be submitted. */
  error(code: ReturnIssueCode, cell: string, message: string): void {
    this.issues.push({ severity: 'ERROR', code, cell, message });
  }

  /** Something to explain or look at again; it does not stop submission. */
  warn(code: ReturnIssueCode, cell: string, message: string): void {
    this.issues.push({ severity: 'WARNING', code, cell, message });
  }
}
