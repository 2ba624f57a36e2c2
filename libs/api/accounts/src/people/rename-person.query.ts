import type { EntityManager } from 'typeorm';

export const renamePersonSql = `
INSERT INTO person (issuer, subject, display_name) VALUES ($1, $2, $3)
ON CONFLICT (issuer, subject) DO UPDATE SET display_name = excluded.display_name
WHERE NOT person.is_machine AND person.display_name <> excluded.display_name`;

/** Keeps the name that a provider gives somebody, and the person, if they are new; a machine keeps its own name. */
export async function renamePerson(
  manager: EntityManager,
  { issuer, subject, displayName }: { issuer: string; subject: string; displayName: string },
): Promise<void> {
  await manager.query(renamePersonSql, [issuer, subject, displayName]);
}
