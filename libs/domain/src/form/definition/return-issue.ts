/** Something to mend (ERROR stops submission) or to look at (WARNING asks for an explanation or a second look). */
export interface ReturnIssue {
  severity: 'ERROR' | 'WARNING';
  code: ReturnIssueCode;
  /** The cell, question and place: `D1-S1.evidence`, `M01.DEPRIVATION.IMD1.numerator` or `SERVICES.s1.name`. */
  cell: string;
  /** The question as messages name it, for example “A named owner”; null where the return answers none that is asked. */
  question: string | null;
  /** Plain English: what was found, what was wanted, what to do. It does not repeat the question, beside which it stands. */
  message: string;
  /** For a warning that stops submission until a reason is given: the cell for the reason. */
  reasonAt?: string;
  /** The reason that was given for it, shown to whoever decides. */
  reason?: string;
}

export const returnIssueCodes = [
  'ANSWER_MISSING',
  'NOT_CONFIRMED',
  'EVIDENCE_MISSING',
  'EVIDENCE_DATE_MISSING',
  'EVIDENCE_TOO_OLD',
  'EVIDENCE_IN_FUTURE',
  'REASON_MISSING',
  'TARGET_DATE_MISSING',
  'TARGET_DATE_PASSED',
  'OWNER_MISSING',
  'COVERAGE_MISSING',
  'COVERAGE_OUT_OF_RANGE',
  'ASSURANCE_MISSING',
  'TEXT_TOO_LONG',
  'DATE_NOT_REAL',
  'COUNT_MISSING',
  'COUNT_NOT_WHOLE',
  'COUNT_NEGATIVE',
  'COUNT_TOO_LARGE',
  'NUMERATOR_ABOVE_DENOMINATOR',
  'TOTALS_DIFFER',
  'UNUSUAL_CHANGE',
  'EXPLANATION_MISSING',
  'ANSWER_REPEATED',
  'COUNT_NOT_EXPECTED',
  'FIELD_MISSING',
  'VALUE_NOT_UNDERSTOOD',
  'UNKNOWN_QUESTION',
  'UNKNOWN_CELL',
  'TOO_MANY_ENTRIES',
  'ENTRY_REPEATED',
  'DAY_IN_FUTURE',
] as const;
export type ReturnIssueCode = (typeof returnIssueCodes)[number];

/** Whether an issue stops submission: an error, or a warning that still wants its reason. */
export function stopsSubmission({ severity, reasonAt, reason }: ReturnIssue): boolean {
  return severity === 'ERROR' || (reasonAt !== undefined && (reason ?? '') === '');
}

/** Whether anything stops submission. */
export function hasErrors(issues: readonly ReturnIssue[]): boolean {
  return issues.some(stopsSubmission);
}
