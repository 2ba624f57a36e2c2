import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { readSequences } from '../catalogue/description.query.js';
import { beginReading, endReading } from '../catalogue/session.query.js';
import { readTables } from '../catalogue/tables.query.js';
import { copyOut } from '../copy/copy.query.js';
import { nowhere, tableFigures } from '../copy/table-figures.js';
import { tableInWords } from '../format/contents.js';
import type { KeptTable, TableColumns } from '../format/contents.js';
import { keptRows } from '../read/kept-rows.js';
import type { OpenBackup } from '../read/open-backup.js';
import { RowSum } from './row-sum.js';

/** Compares a database with a backup, every table and sequence. Returns a line for each that differs. */
export async function compareWithBackup(session: Client, backup: OpenBackup): Promise<string[]> {
  const differences: string[] = [];
  let here: TableColumns[] = [];
  await beginReading(session, async () => void (here = await readTables(session)));
  for (const table of backup.contents.tables) {
    const difference = await compareTable(session, backup, table);
    if (difference !== null) differences.push(difference);
  }
  const kept = new Set(backup.contents.tables.map(tableInWords));
  for (const table of here) {
    if (!kept.has(tableInWords(table))) differences.push(`${tableInWords(table)}: not in the backup`);
  }
  differences.push(...(await compareSequences(session, backup)));
  await endReading(session);
  return differences;
}

async function compareTable(session: Client, backup: OpenBackup, kept: KeptTable): Promise<string | null> {
  const found = await tableFigures(session, kept);
  if (found.rows !== kept.rows) return `${tableInWords(kept)}: ${kept.rows} rows in the backup, ${found.rows} here`;
  if (found.sha256 === kept.sha256) return null;
  // The same rows may lie in another order: a page that had room took a later one.
  const inBackup = new RowSum();
  const here = new RowSum();
  await pipeline([...keptRows(backup, kept), inBackup, nowhere()]);
  await pipeline(copyOut(session, kept), here, nowhere());
  if (inBackup.total() === here.total()) return null;
  return `${tableInWords(kept)}: as many rows (${kept.rows}), but other values`;
}

async function compareSequences(session: Client, { contents }: OpenBackup): Promise<string[]> {
  const here = new Map((await readSequences(session)).map((found) => [tableInWords(found), found.lastNumber]));
  return contents.sequences
    .filter((kept) => here.get(tableInWords(kept)) !== kept.lastNumber)
    .map((kept) => {
      const name = tableInWords(kept);
      return `sequence ${name}: ${kept.lastNumber ?? 'unused'} in the backup, ${here.get(name) ?? 'unused'} here`;
    });
}
