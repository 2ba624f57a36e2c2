import { assuranceLabel, currentCatalogue, findAction } from '@monitor/domain';
import type { ActionStatus, OrganisationRow } from './organisations-answer.js';

/** How far a claimed status goes, and who has checked it; null where nothing is claimed. */
export function claimWords({ status, coveragePercent, assurance }: ActionStatus): string | null {
  if (status === null || status === 'NOT_APPLICABLE') return null;
  const coverage = coveragePercent === null ? null : `for ${coveragePercent}% of services`;
  const checked = assurance === null ? null : assuranceLabel(assurance).toLowerCase();
  const words = [coverage, checked].filter((part) => part !== null);
  return words.length === 0 ? null : words.join(', ');
}

/** What stands for a status: an action that this type of organisation is not asked about is not left unanswered. */
export function statusWords({ organisation }: OrganisationRow, { key, status, label }: ActionStatus): string {
  const action = findAction(currentCatalogue, key);
  const isAsked = action === null || action.askedOf.includes(organisation.type);
  return status === null && !isAsked ? 'Not asked' : label;
}
