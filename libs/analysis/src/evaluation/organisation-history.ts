import type { OrganisationType } from '@monitor/domain';

/** What one organisation said and counted in one quarter. */
export interface HistoryQuarter {
  /** Whether all actions of the question are in place, of which it says how many apply and how many were asked. */
  inPlace: number;
  doNotApply: number;
  answered: number;
  /** The gap or the share; null where it was not counted, or of fewer than `fewestPeople` in a group. */
  outcome: number | null;
}

/** One organisation over the quarters of a question, one entry a quarter; null where it sent no return. */
export interface OrganisationHistory {
  code: string;
  type: OrganisationType;
  regionCode: string;
  quarters: readonly (HistoryQuarter | null)[];
  /** Whether something that the ledger of breaks holds parts its figures between these quarters. */
  isParted?: boolean;
}

/** A share of fewer people than this says more of chance than of an organisation. */
export const fewestPeople = 20;
