import type { QuarterId } from '../quarter/quarter.js';
import type { OrganisationPeriod } from './organisation.js';
import { inOrder } from './periods-in-order.js';

/** A body that took over from another, or that another took over from. */
export interface Relative {
  name: string;
  /** First day on which the successor acts. */
  effectiveOn: string;
}

/** All of an organisation that decides what it is asked for: its periods of all time, and who came before and after. */
export interface ReportingBody {
  /** In any order. */
  periods: readonly Pick<OrganisationPeriod, 'name' | 'validFrom' | 'validTo'>[];
  predecessors: readonly Relative[];
  successors: readonly Relative[];
  /** The first quarter for which anybody is asked; left out where it does not matter. */
  collectedFrom?: QuarterId | null;
  /** Quarters whose returns were accepted, and count whatever is learnt later; left out where none is known. */
  countedQuarters?: readonly QuarterId[];
}

/** The first day of the earliest period, and the last of the latest; null where there is none. */
export function lifetime(periods: ReportingBody['periods']): { openedOn: string | null; closedOn: string | null } {
  const known = inOrder(periods);
  return { openedOn: known[0]?.validFrom ?? null, closedOn: known.at(-1)?.validTo ?? null };
}
