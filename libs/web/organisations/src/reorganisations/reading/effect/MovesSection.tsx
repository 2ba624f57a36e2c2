import { formatCount } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { useState } from 'react';
import type { PreviewAnswer } from '../../reorganisation-answer.js';
import { MovingList } from './MovingList.js';

type Move = PreviewAnswer['moves'][number];

const columns: TableColumn<Move>[] = [
  { key: 'type', header: 'Type', isRowHeader: true, cell: ({ typeLabel }) => typeLabel },
  { key: 'from', header: 'From', cell: ({ fromName }) => fromName },
  { key: 'to', header: 'To', cell: ({ toName }) => toName },
  {
    key: 'organisations',
    header: 'Organisations',
    cell: ({ organisations }) => formatCount(organisations),
    sortValue: ({ organisations }) => organisations,
    isNumber: true,
  },
];

/** Organisations that belong elsewhere, counted; their names on demand. */
export function MovesSection({ id, moves }: { id: string; moves: readonly Move[] }) {
  const [isListed, setListed] = useState(false);
  const total = moves.reduce((sum, { organisations }) => sum + organisations, 0);
  if (total === 0) {
    return (
      <>
        <h3 className="nhsuk-heading-s">Organisations that move</h3>
        <p>No organisation that goes on belongs to another board or region.</p>
      </>
    );
  }
  return (
    <>
      <h3 className="nhsuk-heading-s">Organisations that move: {formatCount(total)}</h3>
      <DataTable
        caption="Organisations that move, by type, and from where to where"
        hideCaption
        columns={columns}
        rows={moves}
        rowKey={({ typeLabel, fromCode, toCode }) => `${typeLabel} ${fromCode} ${toCode}`}
      />
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary"
        aria-expanded={isListed}
        onClick={() => setListed((now) => !now)}
      >
        {isListed ? 'Hide their names' : 'Show their names'}
      </button>
      {isListed && <MovingList id={id} />}
    </>
  );
}
