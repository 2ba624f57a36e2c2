/** Why a figure is or is not there: five different things that must never be mistaken for each other or for zero. */
export const estimateStatuses = [
  'PUBLISHED',
  'SUPPRESSED',
  'NOT_REPORTED',
  'NOT_APPLICABLE',
  'NOT_COMPUTABLE',
] as const;
export type EstimateStatus = (typeof estimateStatuses)[number];

/** A figure fit to show, or the reason why there is none. Shares run from 0 to 1. */
export interface Estimate {
  status: EstimateStatus;
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** For example "Wilson score, 95%". */
  method: string | null;
  /** A sentence for people where `status` is not PUBLISHED. */
  reason: string | null;
}
