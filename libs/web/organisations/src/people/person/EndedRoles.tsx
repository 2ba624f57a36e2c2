import { formatMinute } from '@monitor/domain';
import type { GrantedRolePartsFragment } from '@monitor/web-graphql';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { roleInWords } from '../role-in-words.js';

type Ended = GrantedRolePartsFragment;

const moment = (at: string | null) => (at === null ? '' : formatMinute(new Date(at)));
const withReason = (name: string | null, because: string | null) =>
  because === null ? (name ?? '') : `${name ?? ''}: ${because}`;

const columns: readonly TableColumn<Ended>[] = [
  { key: 'role', header: 'Role', isRowHeader: true, cell: roleInWords },
  { key: 'from', header: 'Granted', cell: ({ grantedAt }) => moment(grantedAt) },
  { key: 'by', header: 'Granted by', cell: ({ grantedBy, grantedBecause }) => withReason(grantedBy, grantedBecause) },
  { key: 'to', header: 'Revoked', cell: ({ revokedAt }) => moment(revokedAt) },
  {
    key: 'endedBy',
    header: 'Revoked by',
    cell: ({ revokedBy, revokedBecause }) => withReason(revokedBy, revokedBecause),
  },
];

/** Roles that a person held once; nothing where there were none. */
export function EndedRoles({ roles }: { roles: readonly Ended[] }) {
  if (roles.length === 0) return null;
  return (
    <DataTable
      caption="Roles that ended, the latest first"
      captionSize="m"
      rows={roles}
      rowKey={({ id }) => id}
      columns={columns}
      asCards
    />
  );
}
