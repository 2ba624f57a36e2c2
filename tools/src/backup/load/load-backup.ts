import { pipeline } from 'node:stream/promises';
import { OperatorError } from '@monitor/api-platform';
import type { Client } from 'pg';
import { readSchemaDigest, readServerVersion, setSequence } from '../catalogue/description.query.js';
import { beginFilling, endFilling } from '../catalogue/session.query.js';
import { emptyTables, readTables } from '../catalogue/tables.query.js';
import { copyIn, settle } from '../copy/copy.query.js';
import { tableInWords } from '../format/contents.js';
import type { KeptTable, TableColumns } from '../format/contents.js';
import { keptRows } from '../read/kept-rows.js';
import type { OpenBackup } from '../read/open-backup.js';

/**
 * Fills a database that the migrations of the backup have made: all of its tables, or nothing. Needs a superuser, since rows
 * come in whatever order and past every policy.
 */
export async function loadBackup(session: Client, backup: OpenBackup): Promise<void> {
  await beginFilling(session);
  refuseOtherTables(backup, await readTables(session));
  await refuseOtherSchema(backup, session);
  await emptyTables(session, backup.contents.tables);
  for (const table of backup.contents.tables) await loadTable(session, backup, table);
  for (const sequence of backup.contents.sequences) await setSequence(session, sequence);
  await endFilling(session);
}

async function loadTable(session: Client, backup: OpenBackup, table: KeptTable): Promise<void> {
  if (table.rows === 0) return;
  const rows = copyIn(session, table);
  try {
    await pipeline([...keptRows(backup, table), rows]);
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    throw new OperatorError(`Table ${tableInWords(table)} of the backup could not be taken in: ${reason}`);
  }
  await settle(session);
  if (rows.rowCount !== table.rows) {
    throw new OperatorError(
      `Table ${tableInWords(table)} of the backup has ${table.rows} rows by its table of contents, and ${rows.rowCount} came in.`,
    );
  }
}

/** The migrations make the same tables and columns as the database had that was kept, or rows would be lost. */
function refuseOtherTables({ contents }: OpenBackup, made: readonly TableColumns[]): void {
  const kept = new Set(contents.tables.map(inOneLine));
  const here = new Set(made.map(inOneLine));
  const missing = [...kept].filter((line) => !here.has(line));
  const added = [...here].filter((line) => !kept.has(line));
  if (missing.length + added.length === 0) return;
  throw new OperatorError(
    `The backup's tables are not those that its migrations make. Only in the backup: ${listed(missing)}; only here: ${listed(added)}. Use the version of the product that took it (${contents.product}).`,
  );
}

/** Servers of another version may write the same definition otherwise; then the comparison of tables and columns stands alone. */
async function refuseOtherSchema({ contents }: OpenBackup, session: Client): Promise<void> {
  if (majorOf(contents.server) !== majorOf(await readServerVersion(session))) return;
  if ((await readSchemaDigest(session)) === contents.schemaSha256) return;
  throw new OperatorError(
    'The database that was kept had constraints, indexes, policies or functions other than those that its migrations make: somebody changed it by hand. ' +
      'Its rows are intact in the backup; look for what was changed, and write it as a migration.',
  );
}

const inOneLine = (table: TableColumns) => `${tableInWords(table)}(${table.columns.join(', ')})`;
const listed = (lines: readonly string[]) => (lines.length === 0 ? 'none' : lines.slice(0, 5).join('; '));
const majorOf = (version: string) => version.split('.', 1)[0];
