import type { Statement } from '@monitor/api-platform';
import type { EntityManager } from 'typeorm';
import type { OrganisationType } from '@monitor/domain';
import type { CountedArea } from './counted-areas.js';
import type { RollupDeltas } from './rollup-deltas.js';

/**
 * Acceptances of one quarter change its rollups one after the other: they all meet in England's rows, and one lock in
 * advance cannot end in a deadlock.
 */
export const lockRollupsSql = `SELECT pg_advisory_xact_lock(hashtext('rollups'), hashtext($1))`;

/** Says what the joined areas already say, so that the index finds their rows and no others are read. */
const keptOfAreas = `kept.quarter_id = $1 AND kept.boundaries = ANY ($2::text[]) AND kept.level = ANY ($3::text[])
  AND kept.area_code = ANY ($4::text[])`;

/** Every delta counts for each area. */
const areas = `unnest($2::text[], $3::text[], $4::text[]) AS area (boundaries, level, area_code)`;

const isSameArea = `kept.boundaries = delta.boundaries AND kept.level = delta.level AND kept.area_code = delta.area_code`;

export const mergeAnswersSql = `
MERGE INTO status_rollup kept
USING (
  SELECT area.*, delta.code AS action_code, delta.answer AS status, delta.organisations
  FROM ${areas}, jsonb_to_recordset($6::jsonb) AS delta (code text, answer text, organisations integer)
) delta
ON ${keptOfAreas} AND ${isSameArea}
   AND kept.organisation_type = $5 AND kept.action_code = delta.action_code AND kept.status = delta.status
WHEN MATCHED THEN UPDATE SET organisations = kept.organisations + delta.organisations
WHEN NOT MATCHED THEN
  INSERT (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, organisations)
  VALUES ($1, delta.boundaries, delta.level, delta.area_code, $5, delta.action_code, delta.status, delta.organisations)`;

/** For returns that move between areas; who is expected there is counted anew afterwards. */
export const mergeResponsesSql = `
MERGE INTO response_rollup kept
USING (SELECT area.* FROM ${areas}) delta
ON ${keptOfAreas} AND ${isSameArea} AND kept.organisation_type = $5
WHEN MATCHED THEN UPDATE SET accepted = kept.accepted + $6::integer,
  expected = greatest(kept.expected, kept.accepted + $6::integer)
WHEN NOT MATCHED THEN
  INSERT (quarter_id, boundaries, level, area_code, organisation_type, accepted, expected)
  VALUES ($1, delta.boundaries, delta.level, delta.area_code, $5, $6::integer, $6::integer)`;

/** The statements that add deltas to the rollups of some areas, to each the same. */
export function mergeStatements(
  where: { quarterId: string; organisationType: OrganisationType; areas: readonly CountedArea[] },
  { answers, accepted }: RollupDeltas,
): Statement[] {
  const { quarterId, organisationType } = where;
  if (where.areas.length === 0) return [];
  const place = [
    quarterId,
    where.areas.map(({ boundaries }) => boundaries),
    where.areas.map(({ level }) => level),
    where.areas.map(({ code }) => code),
  ];
  const statements: Statement[] = [];
  if (answers.length > 0)
    statements.push({ sql: mergeAnswersSql, values: [...place, organisationType, JSON.stringify(answers)] });
  if (accepted !== 0) statements.push({ sql: mergeResponsesSql, values: [...place, organisationType, accepted] });
  return statements;
}

/** Adds deltas to the rollups of some areas. The caller must hold the lock of the quarter. */
export async function mergeRollups(
  manager: EntityManager,
  where: Parameters<typeof mergeStatements>[0],
  deltas: RollupDeltas,
): Promise<void> {
  for (const { sql, values } of mergeStatements(where, deltas)) await manager.query(sql, values);
}
