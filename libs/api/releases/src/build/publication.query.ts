import type { PublicationKind } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

const beginSql = `
INSERT INTO publication (number, kind, quarter_id, reason, policy_version, formula_version, boundaries_on)
SELECT coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, (SELECT as_on FROM present_boundaries) FROM publication
RETURNING number`;

/** Opens a publication; while it is prepared there is no other. */
export async function beginPublication(
  manager: EntityManager,
  begun: {
    kind: PublicationKind;
    quarterId: string;
    reason: string | null;
    policyVersion: string;
    formulaVersion: string;
  },
): Promise<number> {
  const { kind, quarterId, reason, policyVersion, formulaVersion } = begun;
  const values = [kind, quarterId, reason, policyVersion, formulaVersion];
  const [row] = await manager.query<{ number: number }[]>(beginSql, values);
  if (row === undefined) throw new Error('A publication was not begun.');
  return row.number;
}

const quartersSql = `
SELECT quarter_id AS "quarterId", EXISTS (
         SELECT FROM published_table own JOIN publication made ON made.number = own.publication
         WHERE own.quarter_id = source.quarter_id AND own.until_publication IS NULL
           AND made.policy_version <> (SELECT policy_version FROM publication WHERE number = $1)) AS "isNewPolicy"
FROM published_source source WHERE quarter_id <= $2
GROUP BY quarter_id ORDER BY quarter_id`;

/** The quarters up to one that have figures, oldest first, and whether they stand under another disclosure policy. */
export function quartersToBuild(
  manager: EntityManager,
  publication: number,
  quarterId: string,
): Promise<{ quarterId: string; isNewPolicy: boolean }[]> {
  return manager.query(quartersSql, [publication, quarterId]);
}

const hashSql = `
UPDATE publication SET content_hash = $2, built_at = product_now() WHERE number = $1 AND content_hash IS NULL`;

/** Seals a publication: from now on nothing of it changes. */
export async function setContentHash(manager: EntityManager, publication: number, hash: string): Promise<void> {
  await manager.query(hashSql, [publication, hash]);
}
