import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnFacts } from './return-facts.js';

/** Where a statement keeps the values of an accepted revision, beside $1 (organisation) and $2 (quarter). */
interface FactPlaces {
  revision: string;
  regionCode: string;
  answers: string;
  metrics: string;
}

/** Adds the facts of an accepted revision, in a statement that begins with this. */
export const addedFacts = ({ revision, regionCode, answers, metrics }: FactPlaces) => `
answer_facts AS (
  INSERT INTO action_fact
    (organisation_code, quarter_id, revision, region_code, action_code, status, coverage_percent, assurance)
  SELECT $1, $2, ${revision}, ${regionCode}, fact.code, fact.answer, fact."coveragePercent", fact.assurance
  FROM jsonb_to_recordset(${answers}::jsonb)
    AS fact (code text, answer text, "coveragePercent" smallint, assurance text)
), metric_facts AS (
  INSERT INTO metric_fact
    (organisation_code, quarter_id, revision, region_code, metric_id, stratifier, numerators, denominators)
  SELECT $1, $2, ${revision}, ${regionCode}, fact."metricId", fact.stratifier, fact.numerators, fact.denominators
  FROM jsonb_to_recordset(${metrics}::jsonb)
    AS fact ("metricId" text, stratifier text, numerators integer[], denominators integer[])
)`;

export const insertFactsSql = `
WITH ${addedFacts({ revision: '$3', regionCode: '$4', answers: '$5', metrics: '$6' })}
SELECT`;

/** Adds the facts of an accepted revision. */
export async function insertFacts(
  manager: EntityManager,
  accepted: ReturnReference & { regionCode: string; revision: number },
  { answers, metrics }: ReturnFacts,
): Promise<void> {
  const { organisationCode, quarterId, revision, regionCode } = accepted;
  const ofRevision = [organisationCode, quarterId, revision, regionCode];
  await manager.query(insertFactsSql, [...ofRevision, JSON.stringify(answers), JSON.stringify(metrics)]);
}
