import { entriesOf } from '@monitor/domain';
import type { Cells } from '@monitor/domain';

/** How many empty rows a register has for new entries; more are typed in a second workbook, or on the page. */
const mostSpare = 20;

/**
 * The names of the empty rows of a register. They are named beforehand, so that the same workbook sent twice adds an
 * entry once.
 */
export function spareEntries(most: number, cells: Cells): string[] {
  const entries = entriesOf(cells);
  const highest = Math.max(0, ...entries.map((entry) => Number(/[0-9]+$/.exec(entry)?.[0] ?? 0)));
  const spare = Math.max(0, Math.min(mostSpare, most - entries.length));
  return Array.from({ length: spare }, (_, index) => `e${highest + index + 1}`);
}
