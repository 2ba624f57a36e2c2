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
