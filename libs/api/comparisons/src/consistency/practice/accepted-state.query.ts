import type { QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/**
 * Parameter: quarters. A word for each that changes whenever a return is accepted or no longer counts, whatever was loaded
 * begins or ceases to count, or bodies get another place today.
 */
export const acceptedStateSql = `
WITH places AS (
  SELECT concat_ws(',', count(*), max(recorded_at), max(superseded_at)) AS state FROM present_place
), returned AS (
  SELECT quarter_id, concat_ws(',', count(*), sum(accepted_revision), max(updated_at),
                               sum(hashtext(concat_ws(',', organisation_code, organisation_type, icb_code, region_code)))) AS state
  FROM quarterly_return WHERE quarter_id = ANY ($1::text[]) AND accepted_revision IS NOT NULL GROUP BY quarter_id
), loaded AS (
  SELECT quarter_id, concat_ws(',', count(*), max(approved_at), max(reversed_at)) AS state
  FROM loaded_status WHERE quarter_id = ANY ($1::text[]) AND is_counted GROUP BY quarter_id
)
SELECT quarter.id AS "quarterId", concat_ws(';', returned.state, loaded.state, places.state) AS state
FROM unnest($1::text[]) AS quarter (id)
CROSS JOIN places
LEFT JOIN returned ON returned.quarter_id = quarter.id
LEFT JOIN loaded ON loaded.quarter_id = quarter.id`;

/** What counts in each of some quarters, as a word: the same word, the same answers. */
export async function acceptedState(
  manager: EntityManager,
  quarterIds: readonly QuarterId[],
): Promise<Map<QuarterId, string>> {
  const rows = await manager.query<{ quarterId: QuarterId; state: string }[]>(acceptedStateSql, [quarterIds]);
  return new Map(rows.map(({ quarterId, state }) => [quarterId, state]));
}
