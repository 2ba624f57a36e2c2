import { levelField, writeCell } from '@monitor/domain';
import type { BlockReading } from '@monitor/domain';
import { focusCell } from '@monitor/web-ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { BlockBox } from './BlockBox.js';
import { placeBlock } from './block.js';
import type { ReadBlock } from './block.js';
import { BlockPreview } from './BlockPreview.js';
import { changeLevel } from './change-level.js';
import { CopyTable } from './CopyTable.js';
import { gridActions } from './grid-actions.js';
import type { GridCell, GridRow } from './grid-rows.js';
import { LevelSwitch } from './LevelSwitch.js';
import { TableGrid } from './TableGrid.js';
import { isEmptyCell } from './table-problems.js';
import type { TableInputs } from './TableField.js';

interface TableCountsProps {
  inputs: TableInputs;
  readBlock: ReadBlock;
  onLeave: (cell: GridCell) => void;
  below: (row: GridRow) => ReactNode;
}

/** A block that was pasted or uploaded and is looked at, and the cell it was pasted into. */
interface BlockInHand {
  reading: BlockReading;
  at: GridCell | null;
}

/** A block in hand: read, looked at, then put into the table or put away. */
function useBlock({ inputs, readBlock }: TableCountsProps) {
  const { shown, steps } = inputs;
  const { edition, question, table } = shown;
  const [inHand, setInHand] = useState<BlockInHand | null>(null);
  const read = (text: string, at: GridCell | null) => {
    const place = { text, cells: table.answer.cells, at: at?.cell ?? null };
    setInHand({ reading: readBlock(edition, question, place), at });
  };
  const goOnAt = (id: string | undefined) => {
    setInHand(null);
    if (id !== undefined) setTimeout(() => focusCell(id));
  };
  const apply = () => {
    if (inHand === null) return;
    steps.change('BLOCK', (now) => placeBlock(edition, question, { table: now, reading: inHand.reading }));
    const first = inHand.reading.placements.find(({ cell }) => cell !== levelField)?.cell;
    goOnAt(first === undefined ? inHand.at?.id : writeCell(question.code, first));
  };
  return { inHand, read, apply, cancel: () => goOnAt(inHand?.at?.id) };
}

/** Ways to fill in a table other than one cell after the other: at another level, or as a block. */
function WholeTable(props: TableCountsProps & { block: ReturnType<typeof useBlock> }) {
  const { inputs, block } = props;
  const { shown, steps } = inputs;
  const { edition, question, table } = shown;
  const atLevel = (level: string) => (now: DraftAnswer) => changeLevel(edition, question, { table: now, level }).table;
  return (
    <>
      <LevelSwitch
        edition={edition}
        question={question}
        table={table}
        onChange={(level) => steps.change('LEVEL', atLevel(level))}
      />
      <BlockBox onRead={(text) => block.read(text, null)}>
        <CopyTable shown={shown} />
      </BlockBox>
      {block.inHand !== null && (
        <BlockPreview
          edition={edition}
          question={question}
          table={table}
          reading={block.inHand.reading}
          onApply={block.apply}
          onCancel={block.cancel}
        />
      )}
    </>
  );
}

/** The grid of a table and the ways to fill it in: by key, by block, at either level of its groups. */
export function TableCounts(props: TableCountsProps) {
  const { inputs, onLeave, below } = props;
  const { shown, issues, steps } = inputs;
  const { edition, question, rows } = shown;
  const block = useBlock(props);
  const empty = new Set(shown.issues.filter((issue) => isEmptyCell(edition, question, issue)).map(({ cell }) => cell));
  return (
    <>
      <WholeTable {...props} block={block} />
      <TableGrid
        {...shown}
        messageAt={issues.at}
        isOnlyEmpty={({ id }) => empty.has(id)}
        actionsOf={gridActions({ rows, steps, onLeave, onPaste: block.read })}
        below={below}
      />
    </>
  );
}
