import type { EntityManager } from 'typeorm';

/** Parameters: 1 quarter; 2 the trusts whose kind is known. */
export const trustsExpectedSql = `
SELECT count(*)::int AS expected,
       (count(*) FILTER (WHERE organisation_code <> ALL ($2::text[])))::int AS "withoutKind"
FROM expected_return WHERE quarter_id = $1 AND organisation_type = 'TRUST'`;

/**
 * How many trusts of England are expected in a quarter, and how many of them are not among those whose kind is known.
 * Needs an identity that may see every return.
 */
export async function trustsExpected(
  manager: EntityManager,
  quarterId: string,
  known: readonly string[],
): Promise<{ expected: number; withoutKind: number }> {
  const [row] = await manager.query<{ expected: number; withoutKind: number }[]>(trustsExpectedSql, [quarterId, known]);
  return row ?? { expected: 0, withoutKind: 0 };
}
