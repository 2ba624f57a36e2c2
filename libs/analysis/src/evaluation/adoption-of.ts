import type { AdoptingUnit } from '@monitor/statistics';
import type { LeftOutReason } from './left-out.js';
import type { HistoryQuarter, OrganisationHistory } from './organisation-history.js';

/** An organisation that can be compared. */
export interface ComparedOrganisation extends AdoptingUnit {
  regionCode: string;
  /** Whether it said later that something is no longer in place. */
  isReversed: boolean;
}

/** Organisations that can be compared, and how many cannot, by reason. */
export interface ComparedOrganisations {
  organisations: ComparedOrganisation[];
  leftOut: Map<LeftOutReason, number>;
}

/**
 * Which organisations can be compared, and when each adopted: in the first quarter in which every action is in place, whatever it
 * says later. Status is known for every quarter, because whoever misses one is left out.
 */
export function compareOrganisations(histories: readonly OrganisationHistory[]): ComparedOrganisations {
  const organisations: ComparedOrganisation[] = [];
  const leftOut = new Map<LeftOutReason, number>();
  for (const history of histories) {
    const compared = compareOne(history);
    if (typeof compared === 'string') leftOut.set(compared, (leftOut.get(compared) ?? 0) + 1);
    else organisations.push(compared);
  }
  return { organisations, leftOut };
}

function compareOne(history: OrganisationHistory): ComparedOrganisation | LeftOutReason {
  const { code, type, regionCode, quarters, isParted = false } = history;
  if (isParted) return 'BREAK';
  const sent = quarters.filter((quarter) => quarter !== null);
  if (sent.length < quarters.length) return 'NO_RETURN';
  if (sent.some(({ answered }) => answered === 0)) return 'NOT_ASKED';
  if (sent.some(({ doNotApply }) => doNotApply > 0)) return 'DOES_NOT_APPLY';
  const outcomes = sent.flatMap(({ outcome }) => outcome ?? []);
  if (outcomes.length < sent.length) return 'NO_OUTCOME';
  const first = sent.findIndex(hasAll);
  if (first === 0) return 'FROM_THE_START';
  return {
    ...{ unit: code, regionCode, outcomes },
    // Regions are shaken as a whole, and a trust is not a practice: each is compared with its like.
    stratum: `${regionCode} ${type}`,
    adoptedAt: first < 0 ? null : first,
    isReversed: first >= 0 && !sent.slice(first).every(hasAll),
  };
}

function hasAll({ inPlace, answered }: HistoryQuarter): boolean {
  return inPlace === answered;
}
