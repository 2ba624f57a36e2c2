import type { CellChange, ReturnContent } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { Details } from 'nhsuk-react-components';
import { changedCells } from './changed-cells.js';

interface ChangesTableProps {
  before: ReturnContent;
  after: ReturnContent;
  /** What it is compared with, within a sentence: "version 1". */
  against: string;
  /** How many further answers are shown at once; what is beyond stands behind a line. */
  atOnce: number;
}

const columns = (against: string): TableColumn<CellChange>[] => [
  { key: 'label', header: 'Answer', cell: ({ question }) => question, isRowHeader: true },
  { key: 'before', header: `In ${against}`, cell: ({ before }) => before },
  { key: 'after', header: 'Now', cell: ({ after }) => after },
];

const differ = (count: number, one: string, many: string, against: string) =>
  count === 1 ? `1 ${one} differs from ${against}` : `${count} ${many} differ from ${against}`;

function Changes({ caption, rows, against }: { caption: string; rows: CellChange[]; against: string }) {
  return <DataTable caption={caption} rows={rows} rowKey={({ cell }) => cell} columns={columns(against)} />;
}

/** What differs between two contents, in words: statuses first, then numbers by how far they moved, then texts. */
export function ChangesTable({ before, after, against, atOnce }: ChangesTableProps) {
  const { statuses, others } = changedCells(before, after);
  if (statuses.length + others.length === 0) return <p>Nothing differs from {against}.</p>;
  const caption = differ(others.length, 'other answer', 'other answers', against);
  const shown = { caption, rows: others, against };
  return (
    <>
      {statuses.length === 0 ? (
        <p>No status differs from {against}.</p>
      ) : (
        <Changes caption={differ(statuses.length, 'status', 'statuses', against)} rows={statuses} against={against} />
      )}
      {others.length > 0 && others.length <= atOnce && <Changes {...shown} />}
      {others.length > atOnce && (
        <Details>
          <Details.Summary>{caption}</Details.Summary>
          <Details.Text>
            <Changes {...shown} caption={`${caption}, the largest movement first`} />
          </Details.Text>
        </Details>
      )}
    </>
  );
}
