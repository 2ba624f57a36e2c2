import type { ClientBase } from 'pg';

export const addMarkSql = `INSERT INTO person (issuer, subject, display_name) VALUES ('marks', $1, $1)`;
export const marksSql = `SELECT subject FROM person WHERE issuer = 'marks' ORDER BY subject`;

/** Leaves a mark in a database, by which it is known again. */
export async function addMark(admin: ClientBase, mark: string): Promise<void> {
  await admin.query(addMarkSql, [mark]);
}

/** The marks that a database has, in order. */
export async function readMarks(admin: ClientBase): Promise<string[]> {
  const { rows } = await admin.query<{ subject: string }>(marksSql);
  return rows.map(({ subject }) => subject);
}
