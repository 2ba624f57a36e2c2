import { DomainError } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { publicationTables, publishedColumns, toPublication } from './publication-row.js';
import type { PublicationRow } from './publication-row.js';
import type { Publication } from '../types/publication.type.js';

/** A publication that is out, as it is cited. */
export type PublishedPublication = Publication & { publishedAt: Date; contentHash: string };

const statement = `
SELECT ${publishedColumns}
FROM ${publicationTables}
WHERE own.published_at IS NOT NULL AND ($1::integer IS NULL OR own.number = $1)
ORDER BY own.number DESC LIMIT 1`;

/**
 * The publication of a number, or the latest; null where nothing has been published yet. Refuses (NOT_FOUND) a number
 * that is no publication's, or of one that is not out.
 */
export async function findPublication(
  manager: EntityManager,
  number: number | null = null,
): Promise<PublishedPublication | null> {
  const [row] = await manager.query<PublicationRow[]>(statement, [number]);
  if (row === undefined && number !== null) {
    throw new DomainError('NOT_FOUND', `There is no publication ${number}. Leave the number out for the latest.`);
  }
  return row === undefined ? null : (toPublication(row) as PublishedPublication);
}
