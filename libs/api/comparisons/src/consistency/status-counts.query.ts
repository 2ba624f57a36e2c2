import type { AreaLevel, Boundaries, OrganisationType, QuarterId } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { peerResponses, peerStatuses } from '../peers/peer-counts.query.js';
import { keptReading } from '../estimates/readings.js';

/** Which counts are wanted. */
export interface StatusCountsFilter {
  quarterId: QuarterId;
  level: AreaLevel;
  boundaries: Boundaries;
  /** Count only the boards of this region, on the boundaries of the reading; null for all of England. */
  withinCode: string | null;
  organisationType: OrganisationType | null;
  /** Of that type, only those of these codes; null for all. Needs an identity that may see every return. */
  peerCodes: readonly string[] | null;
  /** Which column (a domain, an action, a part of a question) each code that is counted belongs to. */
  columns: { actionCode: string; key: string }[];
}

/** One area's expected and accepted returns and its answers by column and word: a status, or another answer. */
export interface AreaStatusCounts {
  areaCode: string;
  areaName: string;
  expected: number;
  /** The expected returns by type of organisation. */
  expectedOf: Partial<Record<OrganisationType, number>>;
  accepted: number;
  cells: { key: string; organisations: number; counts: Partial<Record<string, number>> }[];
}

/**
 * Counts of statuses by area from the rollups alone, of returns and of what was loaded, which keep who is expected as well: one statement for the whole
 * screen, whose cost does not grow with the number of organisations.
 * `organisations` of a column: those that answered its most answered action, summed over types of organisation.
 */
export async function statusCounts(manager: EntityManager, filter: StatusCountsFilter): Promise<AreaStatusCounts[]> {
  return manager.query(filter.peerCodes === null ? statusCountsSql : peerStatusCountsSql, [
    filter.quarterId,
    filter.level,
    filter.withinCode,
    filter.organisationType,
    filter.columns.map((column) => column.actionCode),
    filter.columns.map((column) => column.key),
    keptReading(filter.level, filter.boundaries),
    ...(filter.peerCodes === null ? [] : [filter.peerCodes]),
  ]);
}

/** From `areas` and `answers` to one row an area. */
const summedUp = `), by_action AS (
  SELECT area_code, key, organisation_type, sum(organisations) AS organisations
  FROM answers
  GROUP BY area_code, key, organisation_type, action_code
), by_type AS (
  SELECT area_code, key, max(organisations) AS organisations
  FROM by_action
  GROUP BY area_code, key, organisation_type
), answering AS (
  SELECT area_code, key, sum(organisations)::int AS organisations
  FROM by_type
  GROUP BY area_code, key
), by_status AS (
  SELECT area_code, key, status, sum(organisations)::int AS answers
  FROM answers
  GROUP BY area_code, key, status
), cells AS (
  SELECT s.area_code, s.key, a.organisations, jsonb_object_agg(s.status, s.answers) AS counts
  FROM by_status s
  JOIN answering a USING (area_code, key)
  GROUP BY s.area_code, s.key, a.organisations
)
SELECT a.area_code AS "areaCode",
       coalesce(a.name, 'England') AS "areaName",
       a.expected,
       a.expected_of AS "expectedOf",
       a.accepted,
       coalesce(
         jsonb_agg(jsonb_build_object('key', c.key, 'organisations', c.organisations, 'counts', c.counts))
           FILTER (WHERE c.key IS NOT NULL),
         '[]'
       ) AS cells
FROM areas a
LEFT JOIN cells c USING (area_code)
GROUP BY a.area_code, a.name, a.expected, a.expected_of, a.accepted
ORDER BY "areaName"`;

/** Counts by area and column, from the statements that say who is expected and what was answered. */
const countsFrom = ({ responses, answers }: { responses: string; answers: string }) => `
WITH boundaries AS (
  SELECT CASE $7 WHEN 'AS_WAS' THEN w.ends_on ELSE b.as_on END AS on_day
  FROM return_window w LEFT JOIN present_boundaries b ON true
  WHERE w.quarter_id = $1
), responses AS (${responses}
), areas AS (
  SELECT r.*, p.name
  FROM responses r
  CROSS JOIN boundaries b
  LEFT JOIN LATERAL (
    SELECT period.name, period.region_code FROM organisation_period period
    WHERE period.code = r.area_code AND period.superseded_at IS NULL AND period.valid_from <= b.on_day
    ORDER BY period.valid_from DESC LIMIT 1
  ) p ON true
  WHERE $3::text IS NULL OR p.region_code = $3
), answers AS (${answers}
${summedUp}`;

/** From the rollups, which know types alone. */
export const statusCountsSql = countsFrom({
  responses: `
  SELECT area_code, sum(expected)::int AS expected, sum(accepted)::int AS accepted,
         jsonb_object_agg(organisation_type, expected) AS expected_of
  FROM response_rollup
  WHERE quarter_id = $1 AND boundaries = $7 AND level = $2 AND ($4::text IS NULL OR organisation_type = $4) AND expected > 0
  GROUP BY area_code`,
  answers: `
  SELECT r.area_code, c.key, r.organisation_type, r.action_code, r.status, r.organisations
  FROM counted_status r
  JOIN unnest($5::text[], $6::text[]) AS c (action_code, key) ON c.action_code = r.action_code
  WHERE r.quarter_id = $1 AND r.boundaries = $7 AND r.level = $2 AND ($4::text IS NULL OR r.organisation_type = $4) AND r.organisations > 0`,
});

const parameters = { quarter: '$1', level: '$2', type: '$4', reading: '$7', codes: '$8' };

/** Parameter 8: codes. From the returns of those organisations: a few hundred, where the rollups do not tell them apart. */
export const peerStatusCountsSql = countsFrom({
  responses: peerResponses(parameters),
  answers: `
  SELECT r.area_code, c.key, r.organisation_type, r.action_code, r.status, r.organisations
  FROM ${peerStatuses(parameters)} r
  JOIN unnest($5::text[], $6::text[]) AS c (action_code, key) ON c.action_code = r.action_code`,
});
