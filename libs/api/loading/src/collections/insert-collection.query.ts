import type { LoadingMapping } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const insertCollectionSql = `
INSERT INTO loaded_collection (id, title, source, file_name, mapping) VALUES ($1, $2, $3, $4, $5)`;

/** Begins a collection with what its mapping says of it. */
export async function insertCollection(
  manager: EntityManager,
  { id, fileName, mapping }: { id: string; fileName: string; mapping: LoadingMapping },
): Promise<void> {
  const { title, source } = mapping;
  const kept = [title.trim(), source.trim(), fileName.slice(0, 200), JSON.stringify(mapping)];
  await manager.query(insertCollectionSql, [id, ...kept]);
}

const lockUnreadSql = `
SELECT collection.mapping, EXISTS (
  SELECT FROM loaded_collection_version step WHERE step.collection_id = collection.id
) AS "isRead"
FROM loaded_collection collection, pg_advisory_xact_lock(hashtext('loaded-collections'), hashtext($1)) AS locked
WHERE collection.id = $1::uuid`;

/** The mapping of a collection, and whether its file was read in; nobody else reads it in meanwhile. Null where there is none. */
export async function lockUnread(
  manager: EntityManager,
  id: string,
): Promise<{ mapping: LoadingMapping; isRead: boolean } | null> {
  const [found] = await manager.query<{ mapping: LoadingMapping; isRead: boolean }[]>(lockUnreadSql, [id]);
  return found ?? null;
}
