import { levelField, listInWords, lowerFirst, valueInWords } from '@monitor/domain';
import type { BlockReading } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { useEffect, useRef } from 'react';
import { blockInWords, previewBlock, rowsLostTo } from './block.js';
import type { RowPreview } from './block.js';
import type { TableAnswers } from './grid-rows.js';
import { rowsHeading } from './table-question.js';

interface BlockPreviewProps extends Omit<TableAnswers, 'before'> {
  reading: BlockReading;
  onApply: () => void;
  onCancel: () => void;
}

function columnsOf({ edition, question }: BlockPreviewProps): TableColumn<RowPreview>[] {
  return [
    { key: '', header: rowsHeading(edition, question), cell: ({ label }) => label, isRowHeader: true },
    ...question.shape.columns.map(({ key, label }): TableColumn<RowPreview> => ({
      key,
      header: label,
      isNumber: true,
      cell: ({ cells }) => {
        const preview = cells.get(key);
        if (preview === undefined) return 'stays';
        const { becomes, instead, from } = preview;
        return (
          <>
            {becomes}
            {instead !== null && <span className="monitor-count__before">in place of {instead}</span>}
            <span className="monitor-count__before">from {from}</span>
          </>
        );
      },
    })),
  ];
}

function Refused({ problems, onCancel }: { problems: readonly string[]; onCancel: () => void }) {
  return (
    <>
      <p>Nothing was changed.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onCancel}>
        Close
      </button>
    </>
  );
}

/** What becomes of the level of the table, and of what stands at the other one. */
function levelNotes({ edition, question, table, reading }: BlockPreviewProps): string[] {
  const placement = reading.placements.find(({ cell }) => cell === levelField);
  const field = question.shape.fields.find(({ key }) => key === levelField);
  if (placement?.value == null || field === undefined) return [];
  const lost = rowsLostTo(edition, question, { table, reading });
  const change = `The table will be given ${lowerFirst(valueInWords(field, placement.value))}.`;
  return lost.length === 0 ? [change] : [change, `Your numbers for ${listInWords(lost)} are taken out.`];
}

function WhatGoesWhere(props: BlockPreviewProps) {
  const { edition, question, table, reading, onApply, onCancel } = props;
  const rows = previewBlock(edition, question, { table, reading });
  const notes = [...reading.notes, ...levelNotes(props)];
  return (
    <>
      <p>
        {reading.isLabelled
          ? 'Rows and columns were matched by their names.'
          : 'It has no names of rows and columns, so it was placed by order alone. Check every row.'}{' '}
        Nothing is in the table yet.
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <DataTable asCards caption="What goes where" columns={columnsOf(props)} rows={rows} rowKey={({ code }) => code} />
      <p>{blockInWords(rows)}.</p>
      <div className="nhsuk-button-group">
        <button type="button" className="nhsuk-button" onClick={onApply}>
          Put into the table
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </>
  );
}

/** What a pasted block or a csv would do to the table, to be looked at before it does; or why it cannot be placed. */
export function BlockPreview(props: BlockPreviewProps) {
  const { reading, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [reading]);
  const isRefused = reading.problems.length > 0;
  return (
    <section className="monitor-block-preview" aria-labelledby="block-preview">
      <h2 className="nhsuk-heading-m" id="block-preview" tabIndex={-1} ref={heading}>
        {isRefused ? 'This cannot be placed' : 'Check before it goes in'}
      </h2>
      {isRefused ? <Refused problems={reading.problems} onCancel={onCancel} /> : <WhatGoesWhere {...props} />}
    </section>
  );
}
