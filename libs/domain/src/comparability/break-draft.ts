/** A break as somebody enters it: anything may be missing, unknown or misspelt until it has been checked. */
export interface BreakDraft {
  occursOn: string;
  lastsUntil: string | null;
  kind: string;
  title: string;
  explanation: string;
  source: string;
  touches: {
    metrics: readonly string[] | null;
    stratifiers: readonly string[] | null;
    actions: readonly string[] | null;
    levels: readonly string[] | null;
    areaCodes: readonly string[] | null;
    readings: readonly string[] | null;
  };
  /** Why it is entered, or changed. */
  reason: string;
}

/** The questions about a break, in the order of the form. */
export const breakFields = [
  'kind',
  'occursOn',
  'lastsUntil',
  'title',
  'explanation',
  'source',
  'metrics',
  'stratifiers',
  'actions',
  'levels',
  'areaCodes',
  'readings',
  'reason',
] as const;
export type BreakField = (typeof breakFields)[number];

/** Something to mend before the break can be recorded, tied to its question. */
export interface BreakIssue {
  field: BreakField;
  message: string;
}

/** The longest texts of a break, in characters. */
export const breakTextLimits = { title: 200, explanation: 1000, source: 500, reason: 500 } as const;
