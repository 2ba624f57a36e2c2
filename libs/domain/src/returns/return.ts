import type { GroupCount, MetricId, Stratifier } from '../metrics/metric.js';
import type { QuarterId } from '../quarter/quarter.js';

/** Where a return is on its way. */
export const returnStates = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'RETURNED'] as const;
export type ReturnState = (typeof returnStates)[number];

/** How far an action is in place; ordered. `NOT_APPLICABLE` stands outside the order. No answer is the absence of one. */
export const implementationStatuses = [
  'NOT_STARTED',
  'PLANNED',
  'IN_PROGRESS',
  'IMPLEMENTED',
  'EMBEDDED',
  'NOT_APPLICABLE',
] as const;
export type ImplementationStatus = (typeof implementationStatuses)[number];

/** Who has checked a claimed status. */
export const assuranceLevels = ['SELF_ASSERTED', 'INTERNALLY_REVIEWED', 'INDEPENDENTLY_ASSURED'] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];

/** The answer to one action, as typed: any part may still be missing (null). */
export interface ActionAnswer {
  actionCode: string;
  status: ImplementationStatus | null;
  /** What shows it: words or a web address, at most 2,000 characters. */
  evidence: string | null;
  /** Day of the evidence (yyyy-mm-dd). */
  evidenceOn: string | null;
  /** A role, never a person's name. */
  ownerRole: string | null;
  /** Day by which it should be in place (yyyy-mm-dd). */
  targetOn: string | null;
  /** Share of services or population for which the status is true, 0 to 100. */
  coveragePercent: number | null;
  assurance: AssuranceLevel | null;
  /** Why it does not apply, went down, or is late: whichever of these the rules ask for. */
  reason: string | null;
  /** True once a carried-forward answer has been looked at again, or when newly typed. */
  confirmed: boolean;
}

/** The counts of one metric by one stratifier, as typed. */
export interface MetricAnswer {
  metricId: MetricId;
  stratifier: Stratifier;
  counts: GroupCount[];
  /** Why it cannot be given (then counts stay empty), or why an unusual value is right. */
  explanation: string | null;
  /** True when the organisation says it cannot give this table this quarter. */
  notCollected: boolean;
}

/** A whole return: what a revision holds and what is hashed and signed. */
export interface ReturnContent {
  organisationCode: string;
  quarterId: QuarterId;
  catalogueVersion: number;
  actions: ActionAnswer[];
  metrics: MetricAnswer[];
}

/** Something to mend (ERROR stops submission) or to look at (WARNING asks for an explanation or a second look). */
export interface ReturnIssue {
  severity: 'ERROR' | 'WARNING';
  code: ReturnIssueCode;
  /** The cell, in the form of `cellId`: `D1-S1.evidence` or `M01.DEPRIVATION.IMD1.numerator`. */
  cell: string;
  /** The question as messages name it, for example “A named owner”; null where the return answers none that is asked. */
  question: string | null;
  /** Plain English: what was found, what was wanted, what to do. It does not repeat the question, beside which it stands. */
  message: string;
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
  'UNKNOWN_ACTION',
  'UNKNOWN_GROUP',
  'UNKNOWN_METRIC',
  'ANSWER_REPEATED',
  'COUNT_NOT_EXPECTED',
] as const;
export type ReturnIssueCode = (typeof returnIssueCodes)[number];
