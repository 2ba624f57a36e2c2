import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnFacts } from './return-facts.js';

/** Where a statement keeps the values of an accepted revision, beside $1 (organisation) and $2 (quarter). */
interface FactPlaces {
  revision: string;
  regionCode: string;
  actions: string;
  metrics: string;
}

/** Adds the facts of an accepted revision, in a statement that begins with this. */
export const addedFacts = ({ revision, regionCode, actions, metrics }: FactPlaces) => `
action_facts AS (
  INSERT INTO action_fact
    (organisation_code, quarter_id, revision, region_code, action_code, status, coverage_percent, assurance)
  SELECT $1, $2, ${revision}, ${regionCode}, fact."actionCode", fact.status, fact."coveragePercent", fact.assurance
  FROM jsonb_to_recordset(${actions}::jsonb)
    AS fact ("actionCode" text, status text, "coveragePercent" smallint, assurance text)
), metric_facts AS (
  INSERT INTO metric_fact
    (organisation_code, quarter_id, revision, region_code, metric_id, stratifier, numerators, denominators)
  SELECT $1, $2, ${revision}, ${regionCode}, fact."metricId", fact.stratifier, fact.numerators, fact.denominators
  FROM jsonb_to_recordset(${metrics}::jsonb)
    AS fact ("metricId" text, stratifier text, numerators integer[], denominators integer[])
)`;

export const insertFactsSql = `
WITH ${addedFacts({ revision: '$3', regionCode: '$4', actions: '$5', metrics: '$6' })}
SELECT`;

/** Adds the facts of an accepted revision. */
export async function insertFacts(
  manager: EntityManager,
  accepted: ReturnReference & { regionCode: string; revision: number },
  { actions, metrics }: ReturnFacts,
): Promise<void> {
  const { organisationCode, quarterId, revision, regionCode } = accepted;
  const ofRevision = [organisationCode, quarterId, revision, regionCode];
  await manager.query(insertFactsSql, [...ofRevision, JSON.stringify(actions), JSON.stringify(metrics)]);
}
