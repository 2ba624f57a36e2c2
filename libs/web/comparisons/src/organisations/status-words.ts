import { currentCatalogue, findAction } from '@monitor/domain';
import type { AssuranceLevel } from '@monitor/domain';
import type { OrganisationRowPartsFragment } from '@monitor/web-graphql';

export type OrganisationRow = OrganisationRowPartsFragment;
export type ActionStatus = OrganisationRow['statuses'][number];

/** Who has checked a claim, as others than the organisation itself read it. */
const checkedBy: Record<AssuranceLevel, string> = {
  SELF_ASSERTED: 'own statement',
  INTERNALLY_REVIEWED: 'reviewed internally',
  INDEPENDENTLY_ASSURED: 'checked independently',
};

/** Who has checked a claim, in a few words; null where that is not said. */
export function assuranceWords(assurance: AssuranceLevel | null): string | null {
  return assurance === null ? null : checkedBy[assurance];
}

/** How far a claimed status goes, and who has checked it; null where nothing is claimed. */
export function claimWords({ status, coveragePercent, assurance }: ActionStatus): string | null {
  if (status === null || status === 'NOT_APPLICABLE') return null;
  const coverage = coveragePercent === null ? null : `covers ${coveragePercent}%`;
  const words = [coverage, assuranceWords(assurance)].filter((part) => part !== null);
  return words.length === 0 ? null : words.join(', ');
}

/** Whether organisations of this type are asked about the action. */
export function isAskedOf({ organisation }: OrganisationRow, { key }: ActionStatus): boolean {
  return findAction(currentCatalogue(), key)?.askedOf.includes(organisation.type) ?? true;
}

/** What stands for a status: an action that this type of organisation is not asked about is not left unanswered. */
export function statusWords(row: OrganisationRow, action: ActionStatus | undefined): string {
  if (action === undefined) return '';
  if (action.status === 'NOT_APPLICABLE') return 'Does not apply';
  return action.status === null && !isAskedOf(row, action) ? 'Not asked' : action.label;
}
