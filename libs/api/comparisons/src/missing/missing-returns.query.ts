import { implementationStatuses, isInPlace } from '@monitor/domain';
import type { ImplementationStatus, OrganisationType, QuarterId, ReturnState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** A return that is expected and not accepted, and what is known of its organisation's answers. */
export interface MissingReturnRow {
  code: string;
  name: string;
  type: OrganisationType;
  state: ReturnState;
  /** Answers that count already, because they were loaded, by column. */
  loaded: Partial<Record<string, number>>;
  /** What its last accepted return before said, by column; null where none was accepted. */
  before: Partial<Record<string, { inPlace: number; applicable: number }>> | null;
}

/** Which returns are looked for, and the column that each action counts towards. */
export interface MissingReturnsWanted {
  quarterId: QuarterId;
  regionCode: string;
  columns: readonly { actionCode: string; key: string }[];
}

const inPlace: ImplementationStatus[] = implementationStatuses.filter(isInPlace);

/** Parameters: 1 quarter; 2 region; 3 actions; 4 the column of each; 5 statuses that are in place. */
export const missingReturnsSql = `
WITH asked AS (
  SELECT * FROM unnest($3::text[], $4::text[]) AS asked (action_code, key)
), missing AS MATERIALIZED (
  SELECT e.organisation_code AS code, e.name, e.organisation_type AS type, coalesce(head.state, 'NOT_STARTED') AS state
  FROM expected_return e
  LEFT JOIN quarterly_return head ON head.organisation_code = e.organisation_code AND head.quarter_id = e.quarter_id
  WHERE e.quarter_id = $1 AND e.region_code = $2 AND head.accepted_revision IS NULL
)
SELECT missing.*, coalesce(known.answers, '{}') AS loaded, earlier.answers AS before
FROM missing
LEFT JOIN LATERAL (
  SELECT jsonb_object_agg(key, answers) AS answers
  FROM (
    SELECT asked.key, count(*)::int AS answers
    FROM loaded_status fact JOIN asked USING (action_code)
    WHERE fact.organisation_code = missing.code AND fact.quarter_id = $1 AND fact.is_counted
    GROUP BY asked.key
  ) by_column
) known ON true
LEFT JOIN LATERAL (
  SELECT head.organisation_code, head.quarter_id, head.accepted_revision
  FROM quarterly_return head
  WHERE head.organisation_code = missing.code AND head.quarter_id < $1 AND head.accepted_revision IS NOT NULL
  ORDER BY head.quarter_id DESC LIMIT 1
) last ON true
LEFT JOIN LATERAL (
  SELECT jsonb_object_agg(key, jsonb_build_object('inPlace', in_place, 'applicable', applicable)) AS answers
  FROM (
    SELECT asked.key, count(*) FILTER (WHERE fact.status = ANY ($5::text[]))::int AS in_place,
           count(*) FILTER (WHERE fact.status <> 'NOT_APPLICABLE')::int AS applicable
    FROM action_fact fact JOIN asked USING (action_code)
    WHERE fact.organisation_code = last.organisation_code AND fact.quarter_id = last.quarter_id
      AND fact.revision = last.accepted_revision
    GROUP BY asked.key
  ) by_column
) earlier ON true
ORDER BY missing.name, missing.code`;

/** The returns of a region that are expected and not accepted, in one statement. */
export async function missingReturns(
  manager: EntityManager,
  { quarterId, regionCode, columns }: MissingReturnsWanted,
): Promise<MissingReturnRow[]> {
  return manager.query<MissingReturnRow[]>(missingReturnsSql, [
    quarterId,
    regionCode,
    columns.map(({ actionCode }) => actionCode),
    columns.map(({ key }) => key),
    inPlace,
  ]);
}
