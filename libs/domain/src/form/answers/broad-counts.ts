import type { StratifierDefinition } from '../../metrics/metric.js';
import { levelField } from '../definition/table-rows.js';
import type { CellValue, Cells } from '../definition/answer.js';

/**
 * The cells of a table at the broad groups of its stratifier. A table that is held in finer groups is added up; a broad
 * group of which a part is missing has no count, because a part is not the whole.
 * @param columns the columns that are counts; medians cannot be added up
 */
export function broadCounts(
  { groups, detailedGroups }: StratifierDefinition,
  cells: Cells,
  columns: readonly string[] = ['numerator', 'denominator'],
): Cells {
  if (cells[levelField] !== 'DETAILED' || detailedGroups === undefined) return cells;
  const broad: Record<string, CellValue> = {};
  for (const { code } of groups) {
    const parts = detailedGroups.filter(({ partOf }) => partOf === code);
    for (const column of columns) {
      const counts = parts.map((part) => cells[`${part.code}.${column}`]);
      const isWhole = counts.length > 0 && counts.every((count) => typeof count === 'number');
      const sum = counts.reduce<number>((total, count) => total + Number(count), 0);
      // A draft may hold numbers that come to more than any number: no count of it can be told.
      if (isWhole && Number.isFinite(sum)) broad[`${code}.${column}`] = sum;
    }
  }
  return broad;
}
