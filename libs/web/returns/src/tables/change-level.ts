import { broadCounts, levelField, stratifierIn, tableRows } from '@monitor/domain';
import type { CellId, Cells, FormEdition, StratifierDefinition } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { setContents } from './cell-contents.js';
import type { CellsContents } from './cell-contents.js';
import { countColumns } from './table-figures.js';
import { rowOf, rowsOfBothLevels } from './table-question.js';
import type { TableQuestion } from './table-question.js';

/** What giving a table at its other level would do, to be said before it is done. */
export interface LevelChange {
  table: DraftAnswer;
  /** Broad groups whose counts are added up from their finer groups. */
  addedUp: string[];
  /** Groups of which something was typed that the other level has no place for. */
  lost: string[];
}

/** The counts of broad groups that finer ones add up into; none where the table becomes a finer one. */
function addedCells(question: TableQuestion, definition: StratifierDefinition, cells: Cells, level: string): Cells {
  if (level === 'DETAILED') return {};
  const columns = countColumns(question).map(({ key }) => key);
  const shared = rowsOfBothLevels(definition);
  const sums = Object.entries(broadCounts(definition, { ...cells, [levelField]: 'DETAILED' }, columns));
  return Object.fromEntries(sums.filter(([cell]) => cell !== levelField && !shared.has(rowOf(cell))));
}

/** Whether the count of a finer group lives on in the sum of its broad one. */
function isAddedUp(cell: CellId, added: Cells, { detailedGroups = [] }: StratifierDefinition): boolean {
  const group = detailedGroups.find(({ code }) => code === rowOf(cell));
  return group !== undefined && added[`${group.partOf}.${cell.slice(group.code.length + 1)}`] !== undefined;
}

/** The table at another level: what both levels have stays, finer groups are added up into whole broad ones. */
export function changeLevel(
  edition: FormEdition,
  question: TableQuestion,
  { table, level }: { table: DraftAnswer; level: string },
): LevelChange {
  const { cells } = table.answer;
  const chosen: CellsContents = { [levelField]: { value: level, typed: null } };
  // Where nothing is chosen, a table stands in broad groups.
  const isSame = (cells[levelField] === 'DETAILED') === (level === 'DETAILED');
  if (isSame) return { table: setContents(table, chosen), addedUp: [], lost: [] };
  const definition = stratifierIn(edition, question.shape.stratifier);
  const shared = rowsOfBothLevels(definition);
  const leaving = tableRows(edition, question.shape, cells).filter(({ code }) => !shared.has(code));
  const leavingCodes = new Set(leaving.map(({ code }) => code));
  const gone = [...new Set([...Object.keys(cells), ...Object.keys(table.typed)])].filter((cell) =>
    leavingCodes.has(rowOf(cell)),
  );
  const added = addedCells(question, definition, cells, level);
  const contents: CellsContents = {
    ...Object.fromEntries(gone.map((cell) => [cell, { value: null, typed: null }])),
    ...Object.fromEntries(Object.entries(added).map(([cell, value]) => [cell, { value, typed: null }])),
    ...chosen,
  };
  const addedRows = new Set(Object.keys(added).map(rowOf));
  const lostRows = new Set(gone.filter((cell) => !isAddedUp(cell, added, definition)).map(rowOf));
  return {
    table: setContents(table, contents),
    addedUp: definition.groups.filter(({ code }) => addedRows.has(code)).map(({ label }) => label),
    lost: leaving.filter(({ code }) => lostRows.has(code)).map(({ label }) => label),
  };
}
