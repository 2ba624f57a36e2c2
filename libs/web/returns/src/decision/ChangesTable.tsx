import { DataTable, Empty } from '@monitor/web-ui';
import type { ShownReturn } from '../return/return-context.js';

/** Beyond this many lines nobody reads on; all answers stand below in full. */
const shownAtFirst = 40;

/** What is new in what was submitted, in words. */
export function ChangesTable({ shown }: { shown: ShownReturn }) {
  const { changes } = shown;
  const against = shown.head.acceptedRevision === null ? 'last quarter’s return' : 'the accepted version';
  if (changes.length === 0) {
    return <Empty why={`Nothing differs from ${against}, or there is none to compare with.`} />;
  }
  return (
    <>
      <DataTable
        caption={`${changes.length} answers differ from ${against}`}
        rows={changes.slice(0, shownAtFirst)}
        rowKey={({ cell }) => cell}
        columns={[
          { key: 'label', header: 'Answer', cell: ({ label }) => label, isRowHeader: true },
          { key: 'before', header: 'Before', cell: ({ before }) => before },
          { key: 'after', header: 'Now', cell: ({ after }) => after },
        ]}
      />
      {changes.length > shownAtFirst && (
        <p>The first {shownAtFirst} are shown. All answers stand in full at the end of the page.</p>
      )}
    </>
  );
}
