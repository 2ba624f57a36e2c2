import type { EntityManager } from 'typeorm';
import type { PublishedPublication } from '../publications/storage/find-publication.query.js';

/** Of the latest quarter with final figures, the latest publication: a correction of an earlier quarter does not hide it. */
export const latestFinalSql = `
SELECT number, kind, quarter_id AS "quarterId", reason, published_at AS "publishedAt", content_hash AS "contentHash",
       policy_version AS "policyVersion", formula_version AS "formulaVersion", boundaries_on::text AS "boundariesOn"
FROM publication
WHERE published_at IS NOT NULL AND kind IN ('FINAL', 'REVISED')
ORDER BY quarter_id DESC, number DESC LIMIT 1`;

/** The publication that is open to everybody and newest; null where no figures are final yet. */
export async function latestFinal(manager: EntityManager): Promise<PublishedPublication | null> {
  const [found] = await manager.query<PublishedPublication[]>(latestFinalSql);
  return found ?? null;
}
