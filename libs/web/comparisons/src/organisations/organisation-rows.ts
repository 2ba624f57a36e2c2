import { markers, noteByline, statusRank } from '@monitor/domain';
import type { FigureColumn, Marker } from '@monitor/domain';
import type { ConsistencyColumnPartsFragment } from '@monitor/web-graphql';
import { assuranceWords, isAskedOf, statusWords } from './status-words.js';
import type { ActionStatus, OrganisationRow } from './status-words.js';

type Action = ConsistencyColumnPartsFragment;

/** The list on the page: one row an organisation, one column an action. */
export function organisationColumns(actions: readonly Action[]): FigureColumn<OrganisationRow>[] {
  return [
    {
      ...{ kind: 'WORDS', key: 'name', header: 'Organisation', isRowHeader: true },
      read: ({ organisation }) => organisation.name,
    },
    { kind: 'WORDS', key: 'state', header: 'Return', read: ({ stateLabel }) => stateLabel },
    ...actions.map<FigureColumn<OrganisationRow>>(({ key, label }, index) => ({
      ...{ kind: 'WORDS', key, header: label },
      read: (row) => statusWords(row, row.statuses[index]),
      sortBy: ({ statuses }) => statusRank(statuses[index]?.status ?? null),
    })),
  ];
}

/** What one organisation says of one action. */
interface OrganisationAction {
  row: OrganisationRow;
  action: Action;
  status: ActionStatus | undefined;
}

/** The list for a file: one row an organisation and action. */
export function toOrganisationActions(
  rows: readonly OrganisationRow[],
  actions: readonly Action[],
): OrganisationAction[] {
  return rows.flatMap((row) => actions.map((action, index) => ({ row, action, status: row.statuses[index] })));
}

/** The columns of the file. A sign stands where there is nothing to say, and tells why. */
export const organisationActionColumns: readonly FigureColumn<OrganisationAction>[] = [
  fileColumn('Organisation code', ({ row }) => row.organisation.code),
  fileColumn('Organisation', ({ row }) => row.organisation.name),
  fileColumn('Type', ({ row }) => row.organisation.typeLabel),
  fileColumn('Integrated care board', ({ row }) => row.organisation.icb?.name ?? markers.notApplicable),
  fileColumn('Return', ({ row }) => row.stateLabel),
  fileColumn('Action code', ({ action }) => action.key),
  fileColumn('Action', ({ action }) => action.text),
  fileColumn('Status', statusOf),
  fileColumn('Coverage (percent)', ({ status }) => written(status?.coveragePercent)),
  fileColumn('Checked by', ({ status }) => assuranceWords(status?.assurance ?? null) ?? markers.notAvailable),
  fileColumn('Note of the organisation', noteOf),
];

/** What the organisation wrote beside its answers, which goes wherever they go. */
function noteOf({ row: { note } }: OrganisationAction): string {
  if (note === null) return 'No note';
  return `${note.text} (${noteByline({ role: note.role, writtenAt: new Date(note.writtenAt) })})`;
}

function statusOf({ row, status }: OrganisationAction): string | Marker {
  if (status === undefined) return markers.notAvailable;
  if (status.status !== null) return statusWords(row, status);
  return isAskedOf(row, status) ? markers.notAvailable : markers.notApplicable;
}

function written(percent: number | null | undefined): string | Marker {
  return percent == null ? markers.notAvailable : String(percent);
}

/** Words, or the sign that stands for them. */
function fileColumn(
  header: string,
  read: (row: OrganisationAction) => string | Marker,
): FigureColumn<OrganisationAction> {
  return {
    ...{ kind: 'WORDS', key: header, header, only: 'FILE' },
    read: (row) => {
      const content = read(row);
      return typeof content === 'string' ? content : content.marker;
    },
    markers: (row) => [read(row)].filter((content) => typeof content !== 'string'),
  };
}
