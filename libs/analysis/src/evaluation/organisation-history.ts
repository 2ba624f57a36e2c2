import type { OrganisationType } from '@monitor/domain';

/** What one organisation said and counted in one quarter. */
export interface HistoryQuarter {
  /** Of the actions of the question, how many are in place; of those, how many somebody else has checked. */
  inPlace: number;
  checked: number;
  /** Of the actions, how many it says do not apply to it, and how many it was asked about. */
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
