import type { EntityManager } from 'typeorm';

/** In an order in which nothing is ended any more by rows that are gone. */
export const clearPublicationSql = [
  'DELETE FROM held_table WHERE publication = $1',
  'DELETE FROM published_table WHERE publication = $1',
  'DELETE FROM published_source WHERE from_publication = $1',
  'DELETE FROM published_place WHERE from_publication = $1',
  'UPDATE published_table SET until_publication = NULL WHERE until_publication = $1',
  'UPDATE published_source SET until_publication = NULL WHERE until_publication = $1',
  'UPDATE published_place SET until_publication = NULL WHERE until_publication = $1',
  'UPDATE publication SET content_hash = NULL, contents = NULL, counted_hash = NULL, built_at = NULL WHERE number = $1',
] as const;

/**
 * Takes back everything that the making of a publication in preparation wrote, and what it ended stands again. Of one
 * that is out the database lets nothing be taken back (migration 0028).
 */
export async function clearPublication(manager: EntityManager, publication: number): Promise<void> {
  for (const statement of clearPublicationSql) await manager.query(statement, [publication]);
}
