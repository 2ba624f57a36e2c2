import type { PublicationKind } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { SealedContents } from '../store/sealed-contents.js';

const beginSql = `
INSERT INTO publication (number, kind, quarter_id, reason, policy_version, formula_version, boundaries_on)
SELECT coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, 
       (SELECT least(as_on, (product_now() AT TIME ZONE 'Europe/London')::date) FROM present_boundaries WHERE as_on IS NOT NULL)
FROM publication
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

/** What a publication is built by. */
export interface BuiltBy {
  quarterId: string;
  policyVersion: string;
  formulaVersion: string;
  contentHash: string | null;
  countedHash: string | null;
}

const planSql = `
SELECT quarter_id AS "quarterId", policy_version AS "policyVersion", formula_version AS "formulaVersion",
       content_hash AS "contentHash", counted_hash AS "countedHash"
FROM publication WHERE number = $1`;

/** By what a publication is built. */
export async function readPlan(manager: EntityManager, publication: number): Promise<BuiltBy> {
  const [row] = await manager.query<BuiltBy[]>(planSql, [publication]);
  if (row === undefined) throw new Error(`There is no publication ${String(publication)}.`);
  return row;
}

const withoutHurrySql = `
SELECT set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`;

/** Lets the rest of a transaction take its time: sums of all of England take longer than anybody who waits for an answer. */
export async function withoutHurry(manager: EntityManager): Promise<void> {
  await manager.query(withoutHurrySql);
}

const sealSql = `
UPDATE publication SET content_hash = $2, contents = $3, counted_hash = $4, built_at = product_now()
WHERE number = $1 AND content_hash IS NULL`;

/** Seals a publication: from now on nothing of it changes. */
export async function setSeal(
  manager: EntityManager,
  publication: number,
  { hash, contents, counted }: { hash: string; contents: SealedContents; counted: string },
): Promise<void> {
  await manager.query(sealSql, [publication, hash, contents, counted]);
}
