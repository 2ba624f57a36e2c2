import type { EntityManager } from 'typeorm';

/** Parameters: 1 codes with a kind today; 2 today. */
export const trustsWithoutKindSql = `
SELECT period.code, period.name FROM organisation_period period
WHERE period.type = 'TRUST' AND period.superseded_at IS NULL AND period.code <> ALL ($1::text[])
  AND $2::date BETWEEN period.valid_from AND coalesce(period.valid_to, 'infinity')
ORDER BY period.code`;

/** The trusts that are open on a day and are not among some codes. */
export function trustsWithoutKind(
  manager: EntityManager,
  codes: readonly string[],
  day: string,
): Promise<{ code: string; name: string }[]> {
  return manager.query(trustsWithoutKindSql, [codes, day]);
}
