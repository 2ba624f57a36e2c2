import type { Readable, Writable } from 'node:stream';
import type { Client } from 'pg';
import copyStreams from 'pg-copy-streams';
import type { TableColumns } from '../format/contents.js';
import { tableReference } from '../catalogue/tables.query.js';

/** The rows of a table as PostgreSQL writes them as text, one line a row. */
export function copyOut(session: Client, table: TableColumns): Readable & { rowCount: number } {
  return session.query(copyStreams.to(['COPY', target(session, table), 'TO STDOUT'].join(' ')));
}

/** Takes rows as `copyOut` gives them into a table that was emptied in the same transaction. */
export function copyIn(session: Client, table: TableColumns): Writable & { rowCount: number } {
  return session.query(copyStreams.from(['COPY', target(session, table), 'FROM STDIN WITH (FREEZE)'].join(' ')));
}

/** Waits until the server has said how the statement before ended: only then is the number of its rows known. */
export async function settle(session: Client): Promise<void> {
  await session.query('SELECT');
}

function target(session: Client, table: TableColumns): string {
  const columns = table.columns.map((column) => session.escapeIdentifier(column)).join(', ');
  // Without a list COPY takes every column that is not worked out from others: here none.
  return columns === '' ? tableReference(session, table) : `${tableReference(session, table)} (${columns})`;
}
