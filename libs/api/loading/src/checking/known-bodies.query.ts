import type { LoadableBody } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What an organisation was on the last day of a quarter on which it was there. */
interface BodyRow extends LoadableBody {
  code: string;
  quarterId: string;
}

export const bodiesSql = `
SELECT DISTINCT ON (period.code, quarter.quarter_id) period.code, quarter.quarter_id AS "quarterId", period.type,
       period.icb_code AS "icbCode", period.region_code AS "regionCode"
FROM return_window quarter
JOIN organisation_period period
  ON period.code = ANY ($1::text[]) AND period.superseded_at IS NULL AND period.valid_from <= quarter.ends_on
 AND (period.valid_to IS NULL OR period.valid_to >= quarter.starts_on)
WHERE quarter.quarter_id = ANY ($2::text[])
ORDER BY period.code, quarter.quarter_id, period.valid_from DESC`;

/** What organisations were in quarters, by code and quarter; whoever was not there is left out. One statement. */
export async function readBodies(
  manager: EntityManager,
  codes: readonly string[],
  quarterIds: readonly string[],
): Promise<Map<string, LoadableBody>> {
  const rows = await manager.query<BodyRow[]>(bodiesSql, [codes, quarterIds]);
  return new Map(rows.map(({ code, quarterId, ...body }) => [bodyKey(code, quarterId), body]));
}

/** How bodies are found again. */
export function bodyKey(code: string, quarterId: string): string {
  return `${quarterId} ${code}`;
}
