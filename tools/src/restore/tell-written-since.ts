import { counted } from '../backup/format/contents.js';
import { withSession } from '../backup/source/connect.js';
import { addressesOf } from './server.js';
import type { Server } from './server.js';
import { readWrittenSince } from './written-since.query.js';

/** In words, what a database holds that was written or changed after an instant, by table. */
export async function tellWrittenSince(server: Server, database: string, instant: string): Promise<string> {
  const since = await withSession(addressesOf(server, database).adminUrl, (session) =>
    readWrittenSince(session, instant),
  );
  if (since.length === 0) return `Nothing was written to ${database} since ${instant}.`;
  const tables = since.map(({ table, rows }) => `${table} ${counted(rows)}`).join(', ');
  return `Written to ${database} since ${instant}, in rows: ${tables}.`;
}
