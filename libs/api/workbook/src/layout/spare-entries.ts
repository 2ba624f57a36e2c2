import { randomBytes } from 'node:crypto';
import { entriesOf, entryKeyBytes, newEntryKey } from '@monitor/domain';
import type { Cells } from '@monitor/domain';

/** How many empty rows a register has for new entries; more are typed in a second workbook, or on the page. */
const mostSpare = 20;

/**
 * The keys of the empty rows of a register. They are made beforehand, so that the same workbook sent twice adds an
 * entry once, and are of this workbook alone, so that two workbooks add two.
 */
export function spareEntries(most: number, cells: Cells): string[] {
  const entries = entriesOf(cells);
  const spare = Math.max(0, Math.min(mostSpare, most - entries.length));
  const named: string[] = [];
  while (named.length < spare) named.push(newEntryKey([...entries, ...named], randomBytes(entryKeyBytes)));
  return named;
}
