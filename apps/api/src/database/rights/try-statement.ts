import type { Client } from 'pg';
import type { SampleRow } from './sample.js';
import type { Identity } from './identities.js';

/** How many rows a statement reached; `DENIED` where PostgreSQL refused it. */
export type Outcome = number | 'DENIED';

/** A statement, to be run as it stands. */
export interface Statement {
  text: string;
  values?: unknown[];
}

/** Adds a row, with just the columns that it names. */
export function insertOf(table: string, row: SampleRow): Statement {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  return {
    text: ['INSERT INTO', table, `(${columns.join(', ')}) VALUES (${places.join(', ')})`].join(' '),
    values: Object.values(row),
  };
}

const deniedBy = (failure: unknown): boolean =>
  failure instanceof Error && 'code' in failure && failure.code === '42501';

/** Runs a statement as somebody, in a transaction that is rolled back. Fails for any reason but a refusal. */
export async function tryStatement(session: Client, who: Identity, statement: Statement): Promise<Outcome> {
  await session.query('BEGIN');
  try {
    const settings = { ...who.settings, ...(who.databaseRole !== null && { role: who.databaseRole }) };
    await session.query(
      'SELECT set_config(name, value, true) FROM unnest($1::text[], $2::text[]) AS setting (name, value)',
      [Object.keys(settings), Object.values(settings)],
    );
    return (await session.query(statement.text, statement.values)).rowCount ?? 0;
  } catch (failure) {
    if (deniedBy(failure)) return 'DENIED';
    throw failure;
  } finally {
    await session.query('ROLLBACK');
  }
}
