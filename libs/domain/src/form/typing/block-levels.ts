import { questionFields } from '../definition/places.js';
import { levelField, stratifierIn } from '../definition/table-rows.js';
import type { AskedTable } from './asked-table.js';
import type { BlockPlacement } from './block-reading.js';
import type { LevelNames } from './match-rows.js';
import { rowNames } from './row-names.js';

/** One level at which a table can be held. */
export interface BlockLevel extends LevelNames {
  /** Null where the table has one level only. */
  level: 'BROAD' | 'DETAILED' | null;
}

/** The levels of a table, the one at which it stands first. */
export function levelsOf({ edition, question, block }: AskedTable): BlockLevel[] {
  const { groups, detailedGroups } = stratifierIn(edition, question.shape.stratifier);
  const hasLevels = questionFields(question).some(({ key }) => key === levelField);
  const names = rowNames(groups);
  if (!hasLevels || detailedGroups === undefined) return [{ level: null, rows: names, broad: null }];
  const partsOf = (code: string) => detailedGroups.filter(({ partOf }) => partOf === code).map((part) => part.code);
  const broad: BlockLevel = { level: 'BROAD', rows: names, broad: null };
  const detailed: BlockLevel = { level: 'DETAILED', rows: rowNames(detailedGroups), broad: { names, partsOf } };
  return block.cells[levelField] === 'DETAILED' ? [detailed, broad] : [broad, detailed];
}

/** The change of level that a block asks for; none where the table stands at its level. */
export function levelPlacement({ level }: BlockLevel, { block }: AskedTable): BlockPlacement[] {
  const stands = block.cells[levelField] === 'DETAILED' ? 'DETAILED' : 'BROAD';
  if (level === null || level === stands) return [];
  return [{ cell: levelField, value: level, from: 'the names of its rows' }];
}
