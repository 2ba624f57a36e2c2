import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import type { TableColumns, TableFigures } from '../format/contents.js';
import { copyOut, settle } from './copy.query.js';
import { Tally } from './tally.js';

/** Reads a table through and says what its rows are. */
export async function tableFigures(session: Client, table: TableColumns): Promise<TableFigures> {
  const rows = copyOut(session, table);
  const tally = new Tally();
  await pipeline(rows, tally, nowhere());
  await settle(session);
  return { rows: rows.rowCount, bytes: tally.bytes, sha256: tally.sha256() };
}

/** Takes everything and keeps nothing. */
export function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
