import { toOrganisation } from '@monitor/api-reference';
import { isInPlace, stateLabel, statusLabel } from '@monitor/domain';
import type { Column } from '../consistency/columns.js';
import type { OrganisationStatusesRow } from './organisation-statuses.query.js';
import type { ActionStatus, OrganisationStatuses, OrganisationStatusRow } from './organisation-statuses.type.js';

/**
 * Rows and the sentence above them.
 * @param elsewhere how many are left out, because they belonged to another region in the quarter
 */
export function toOrganisationStatuses(
  rows: OrganisationStatusesRow[],
  columns: Column[],
  elsewhere = 0,
): OrganisationStatuses {
  return {
    finding: finding(rows) + leftOut(elsewhere),
    columns: columns.map(({ key, label, text }) => ({ key, label, text })),
    organisations: rows.map((row) => toRow(row, columns)),
  };
}

function leftOut(elsewhere: number): string {
  if (elsewhere === 0) return '';
  return elsewhere === 1
    ? ' One more belonged to another region then and is not listed.'
    : ` ${elsewhere} more belonged to another region then and are not listed.`;
}

function finding(rows: OrganisationStatusesRow[]): string {
  if (rows.length === 0) return 'No organisation here was asked for a return.';
  const answered = rows.filter((row) => row.statuses.length > 0);
  const everything = answered.filter((row) =>
    row.statuses.every(({ status }) => isInPlace(status) || status === 'NOT_APPLICABLE'),
  );
  const nothing = answered.filter((row) => !row.statuses.some(({ status }) => isInPlace(status)));
  return (
    `${answered.length} of ${rows.length} organisations have an accepted return that answers these actions. ` +
    `${everything.length} have all of them in place; ${nothing.length} have none in place.`
  );
}

function toRow(row: OrganisationStatusesRow, columns: Column[]): OrganisationStatusRow {
  const byAction = new Map(row.statuses.map((status) => [status.actionCode, status]));
  return {
    organisation: toOrganisation(row),
    state: row.state,
    stateLabel: stateLabel(row.state),
    statuses: columns.map(({ key }) => toStatus(key, byAction.get(key))),
  };
}

function toStatus(key: string, given: OrganisationStatusesRow['statuses'][number] | undefined): ActionStatus {
  return {
    key,
    status: given?.status ?? null,
    label: given ? statusLabel(given.status) : 'No answer',
    coveragePercent: given?.coveragePercent ?? null,
    assurance: given?.assurance ?? null,
  };
}
