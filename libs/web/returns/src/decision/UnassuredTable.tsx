import { assuranceLabel, formatCount, statusLabel } from '@monitor/domain';
import type { ReturnContent } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import { unassuredClaims } from './unassured-claims.js';

/** What is claimed to be in place on the organisation's own word, with what it rests on. */
export function UnassuredTable({ content }: { content: ReturnContent }) {
  const claims = unassuredClaims(content);
  if (claims.length === 0) return <p>Nothing is claimed to be in place without an independent check.</p>;
  return (
    <DataTable
      caption={`${formatCount(claims.length)} ${claims.length === 1 ? 'action is' : 'actions are'} said to be in place without an independent check`}
      rows={claims}
      rowKey={({ answer }) => answer.actionCode}
      columns={[
        { key: 'question', header: 'Action', cell: ({ question }) => question, isRowHeader: true },
        { key: 'status', header: 'Status', cell: ({ answer }) => statusLabel(answer.status) },
        {
          key: 'coverage',
          header: 'Reaches (%)',
          isNumber: true,
          cell: ({ answer }) => answer.coveragePercent,
          sortValue: ({ answer }) => answer.coveragePercent,
        },
        { key: 'assurance', header: 'Checked', cell: ({ answer }) => assuranceLabel(answer.assurance) },
        { key: 'evidence', header: 'Shown by', cell: ({ answer }) => answer.evidence },
      ]}
    />
  );
}
