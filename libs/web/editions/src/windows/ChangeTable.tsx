import { formatDay } from '@monitor/domain';
import type { WindowChangeHeadPartsFragment } from '@monitor/web-graphql';
import { DataTable, Empty, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { windowsPath } from './WindowGate.js';

type Change = WindowChangeHeadPartsFragment;

/** Whose hands a change went through. */
function hands({ proposedByName, approvedByName }: Change): string {
  if (proposedByName === null) return 'Nobody has proposed it';
  return `Proposed by ${proposedByName}${approvedByName === null ? '' : `, approved by ${approvedByName}`}`;
}

const columns: readonly TableColumn<Change>[] = [
  {
    key: 'title',
    header: 'Change',
    isRowHeader: true,
    cell: ({ id, title }) => <TextLink to={`${windowsPath}/changes/${id}`}>{title}</TextLink>,
  },
  { key: 'difference', header: 'What it changes', cell: ({ difference }) => difference.join(' ') },
  { key: 'state', header: 'State', cell: ({ stateLabel }) => stateLabel },
  { key: 'hands', header: 'By whom', cell: hands },
  { key: 'on', header: 'Last step', cell: ({ recordedAt }) => formatDay(recordedAt.slice(0, 10)) },
];

/** Changes of windows and extensions: past days stay readable here, with who proposed and who approved what. */
export function ChangeTable({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <Empty why="Nothing has been changed: all days are the usual ones." />;
  return (
    <DataTable
      caption="Changes, those under way first"
      captionSize="m"
      columns={columns}
      rows={changes}
      rowKey={({ id }) => id}
    />
  );
}
