import type { EntityManager } from 'typeorm';
import type { PublishedPublication } from '../publications/storage/find-publication.query.js';
import { publicationTables, publishedColumns, toPublication } from '../publications/storage/publication-row.js';
import type { PublicationRow } from '../publications/storage/publication-row.js';

/** Of the latest quarter with final figures, the latest publication: a correction of an earlier quarter does not hide it. */
export const latestFinalSql = `
SELECT ${publishedColumns}
FROM ${publicationTables}
WHERE own.published_at IS NOT NULL AND own.kind IN ('FINAL', 'REVISED')
ORDER BY own.quarter_id DESC, own.number DESC LIMIT 1`;

/** The publication that is open to everybody and newest; null where no figures are final yet. */
export async function latestFinal(manager: EntityManager): Promise<PublishedPublication | null> {
  const [row] = await manager.query<PublicationRow[]>(latestFinalSql);
  return row === undefined ? null : (toPublication(row) as PublishedPublication);
}
