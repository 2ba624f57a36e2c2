import type { Decision } from '@monitor/api-returns';
import type { EntityManager } from 'typeorm';

export const latestRevisionSql = `
SELECT revision, content_hash AS "contentHash" FROM return_revision
WHERE organisation_code = $1 AND quarter_id = $2 ORDER BY revision DESC LIMIT 1`;

/** The latest revision of a return with its hash: what an approver and a lead have before their eyes. */
export async function readLatestRevision(
  manager: EntityManager,
  reference: Pick<Decision, 'organisationCode' | 'quarterId'>,
): Promise<Decision> {
  const { organisationCode, quarterId } = reference;
  const [seen] = await manager.query<{ revision: number; contentHash: string }[]>(latestRevisionSql, [
    organisationCode,
    quarterId,
  ]);
  if (!seen) throw new Error(`The demonstration return of ${organisationCode} for ${quarterId} has no revision.`);
  return { organisationCode, quarterId, ...seen };
}
