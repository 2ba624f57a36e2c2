import { DomainError } from '@monitor/domain';
import type { PublicationKind } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** A publication that stands, as it is cited. */
export interface PublishedPublication {
  number: number;
  kind: PublicationKind;
  quarterId: string;
  reason: string | null;
  publishedAt: Date;
  contentHash: string;
  policyVersion: string;
  formulaVersion: string;
  boundariesOn: string | null;
}

const statement = `
SELECT number, kind, quarter_id AS "quarterId", reason, published_at AS "publishedAt", content_hash AS "contentHash",
       policy_version AS "policyVersion", formula_version AS "formulaVersion", boundaries_on::text AS "boundariesOn"
FROM publication WHERE published_at IS NOT NULL AND ($1::integer IS NULL OR number = $1)
ORDER BY number DESC LIMIT 1`;

/**
 * The publication of a number, or the latest; null where nothing has been published yet. Refuses (NOT_FOUND) a number
 * that is no publication's.
 */
export async function findPublication(
  manager: EntityManager,
  number: number | null = null,
): Promise<PublishedPublication | null> {
  const [found] = await manager.query<PublishedPublication[]>(statement, [number]);
  if (found === undefined && number !== null) {
    throw new DomainError('NOT_FOUND', `There is no publication ${number}. Leave the number out for the latest.`);
  }
  return found ?? null;
}
