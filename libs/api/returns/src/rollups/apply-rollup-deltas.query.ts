import type { EntityManager } from 'typeorm';
import type { ReturnHeadRow } from '../heads/lock-head.query.js';
import type { RollupDeltas } from './rollup-deltas.js';
import type { RollupLevel } from './rollup-levels.js';

/**
 * Acceptances of one quarter change its rollups one after the other: they all meet in England's rows, and one lock in
 * advance cannot end in a deadlock.
 */
export const lockRollupsSql = `SELECT pg_advisory_xact_lock(hashtext('rollups'), hashtext($1))`;

/** Says what the joined areas already say, so that the index finds their rows and no others are read. */
const keptOfAreas = 'kept.quarter_id = $1 AND kept.level = ANY ($2::text[]) AND kept.area_code = ANY ($3::text[])';

/** Every delta counts for each area. */
const areas = `unnest($2::text[], $3::text[]) AS area (level, area_code)`;

export const mergeStatusesSql = `
MERGE INTO status_rollup kept
USING (
  SELECT area.level, area.area_code, delta."actionCode" AS action_code, delta.status, delta.organisations
  FROM ${areas}, jsonb_to_recordset($5::jsonb) AS delta ("actionCode" text, status text, organisations integer)
) delta
ON ${keptOfAreas} AND kept.level = delta.level AND kept.area_code = delta.area_code
   AND kept.organisation_type = $4 AND kept.action_code = delta.action_code AND kept.status = delta.status
WHEN MATCHED THEN UPDATE SET organisations = kept.organisations + delta.organisations
WHEN NOT MATCHED THEN
  INSERT (quarter_id, level, area_code, organisation_type, action_code, status, organisations)
  VALUES ($1, delta.level, delta.area_code, $4, delta.action_code, delta.status, delta.organisations)`;

export const mergeMetricsSql = `
MERGE INTO metric_rollup kept
USING (
  SELECT area.level, area.area_code, delta."metricId" AS metric_id, delta.stratifier, delta."groupCode" AS group_code,
         delta.numerator, delta.denominator, delta.organisations
  FROM ${areas}, jsonb_to_recordset($4::jsonb) AS delta ("metricId" text, stratifier text, "groupCode" text,
    numerator bigint, denominator bigint, organisations integer)
) delta
ON ${keptOfAreas} AND kept.level = delta.level AND kept.area_code = delta.area_code
   AND kept.metric_id = delta.metric_id AND kept.stratifier = delta.stratifier AND kept.group_code = delta.group_code
WHEN MATCHED THEN UPDATE SET numerator = kept.numerator + delta.numerator,
  denominator = kept.denominator + delta.denominator, organisations = kept.organisations + delta.organisations
WHEN NOT MATCHED THEN
  INSERT (quarter_id, level, area_code, metric_id, stratifier, group_code, numerator, denominator, organisations)
  VALUES ($1, delta.level, delta.area_code, delta.metric_id, delta.stratifier, delta.group_code, delta.numerator,
          delta.denominator, delta.organisations)`;

export const mergeResponsesSql = `
MERGE INTO response_rollup kept
USING (SELECT area.level, area.area_code FROM ${areas}) delta
ON ${keptOfAreas} AND kept.level = delta.level AND kept.area_code = delta.area_code
   AND kept.organisation_type = $4
WHEN MATCHED THEN UPDATE SET accepted = kept.accepted + $5::integer
WHEN NOT MATCHED THEN
  INSERT (quarter_id, level, area_code, organisation_type, accepted)
  VALUES ($1, delta.level, delta.area_code, $4, $5::integer)`;

/** The areas that a return counts for; one whose board is not known counts for none. */
function areasOf({ icbCode, regionCode }: Pick<ReturnHeadRow, 'icbCode' | 'regionCode'>) {
  const counted: { level: RollupLevel; code: string }[] = [
    { level: 'ENGLAND', code: 'ENG' },
    { level: 'REGION', code: regionCode },
  ];
  if (icbCode !== null) counted.push({ level: 'ICB', code: icbCode });
  return [counted.map(({ level }) => level), counted.map(({ code }) => code)];
}

/** Changes the rollups of a return's areas; in the transaction that accepts it. */
export async function applyRollupDeltas(
  manager: EntityManager,
  head: ReturnHeadRow,
  { statuses, metrics, accepted }: RollupDeltas,
): Promise<void> {
  const { quarterId, organisationType } = head;
  const where = [quarterId, ...areasOf(head)];
  await manager.query(lockRollupsSql, [quarterId]);
  if (statuses.length > 0)
    await manager.query(mergeStatusesSql, [...where, organisationType, JSON.stringify(statuses)]);
  if (metrics.length > 0) await manager.query(mergeMetricsSql, [...where, JSON.stringify(metrics)]);
  if (accepted !== 0) await manager.query(mergeResponsesSql, [...where, organisationType, accepted]);
}
