import { toOrganisation } from '@monitor/api-organisations';
import { writeCursor } from '@monitor/api-platform';
import { toStateCounts } from '@monitor/api-reference';
import { stateLabel, statusLabel } from '@monitor/domain';
import type { PeerGroup } from '@monitor/domain';
import { ofGroup } from '../peers/peers.js';
import type { Column } from '../consistency/columns.js';
import type { OrganisationKeys, OrganisationPage } from './organisation-page.query.js';
import type { NoteOfRow } from '../notes/comparison-notes.query.js';
import { statusesSentence } from './statuses-sentence.js';
import type { OrganisationStatusesRow } from './organisation-statuses.query.js';
import type { ActionStatus, OrganisationStatuses, OrganisationStatusRow } from './organisation-statuses.type.js';

/** Names the list in its cursors. */
export const organisationsList = 'organisationStatuses';

interface ReadPage {
  page: OrganisationPage;
  rows: readonly OrganisationStatusesRow[];
  /** What organisations wrote beside their rows. */
  notes: readonly NoteOfRow[];
  /** The last row, where another page follows. */
  goesOnAfter: OrganisationKeys | null;
  /** Only organisations of this group are listed; null for all. */
  peerGroup: PeerGroup | null;
}

/** A page of rows, and the sentence above them, which is about all pages. */
export function toOrganisationStatuses(
  { page, rows, notes, goesOnAfter: last, peerGroup }: ReadPage,
  columns: readonly Column[],
): OrganisationStatuses {
  return {
    finding: ofGroup(peerGroup, statusesSentence(page)),
    total: page.total,
    nextCursor: last && writeCursor(organisationsList, [last.type, last.name, last.code]),
    states: toStateCounts(page.states),
    columns: columns.map(({ key, label, text }) => ({ key, label, text })),
    organisations: rows.map((row) => ({
      ...toRow(row, columns),
      note: notes.find(({ organisationCode }) => organisationCode === row.code) ?? null,
    })),
  };
}

function toRow(row: OrganisationStatusesRow, columns: readonly Column[]): Omit<OrganisationStatusRow, 'note'> {
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
