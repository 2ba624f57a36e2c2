import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnFacts } from './return-facts.js';

export const insertActionFactsSql = `
INSERT INTO action_fact
  (organisation_code, quarter_id, revision, region_code, action_code, status, coverage_percent, assurance)
SELECT $1, $2, $3, $4, fact."actionCode", fact.status, fact."coveragePercent", fact.assurance
FROM jsonb_to_recordset($5::jsonb)
  AS fact ("actionCode" text, status text, "coveragePercent" smallint, assurance text)`;

export const insertMetricFactsSql = `
INSERT INTO metric_fact
  (organisation_code, quarter_id, revision, region_code, metric_id, stratifier, numerators, denominators)
SELECT $1, $2, $3, $4, fact."metricId", fact.stratifier, fact.numerators, fact.denominators
FROM jsonb_to_recordset($5::jsonb)
  AS fact ("metricId" text, stratifier text, numerators integer[], denominators integer[])`;

/** Adds the facts of an accepted revision, in two statements. */
export async function insertFacts(
  manager: EntityManager,
  accepted: ReturnReference & { regionCode: string; revision: number },
  { actions, metrics }: ReturnFacts,
): Promise<void> {
  const { organisationCode, quarterId, revision, regionCode } = accepted;
  const ofRevision = [organisationCode, quarterId, revision, regionCode];
  await manager.query(insertActionFactsSql, [...ofRevision, JSON.stringify(actions)]);
  if (metrics.length > 0) await manager.query(insertMetricFactsSql, [...ofRevision, JSON.stringify(metrics)]);
}
