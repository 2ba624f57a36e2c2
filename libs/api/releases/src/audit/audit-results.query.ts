import type { Stratifier } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { AuditedMetric } from './audited-tables.query.js';
import type { KeptProblem } from '../store/kept-problem.js';

const doneSql = `
INSERT INTO publication_audit (publication, quarter_id, metric_id, content_hash, tried)
SELECT number, $2, $3, content_hash, $4 FROM publication WHERE number = $1
ON CONFLICT (publication, quarter_id, metric_id)
DO UPDATE SET content_hash = excluded.content_hash, tried = excluded.tried, audited_at = product_now()
WHERE publication_audit.content_hash <> excluded.content_hash
RETURNING content_hash AS "contentHash"`;

const problemSql = `
INSERT INTO audit_problem (publication, quarter_id, metric_id, content_hash, stratifier, equity_group, measure, boundaries, level, area_code,
  attacker, attacker_code, leak, lower_limit, upper_limit, organisations, proposals)
SELECT $1, $2, $3, $4, stratifier, "group", measure, boundaries, level, "areaCode", attacker, "attackerCode", leak, lower, upper,
  organisations, proposals
FROM jsonb_to_recordset($5::jsonb) AS row (stratifier text, "group" text, measure text, boundaries text, level text,
  "areaCode" text, attacker text, "attackerCode" text, leak text, lower integer, upper integer, organisations integer,
  proposals jsonb)`;

/** Keeps what the attack on a quarter and metric of a publication came to; once for the same bytes. */
export async function keepAudit(
  manager: EntityManager,
  { publication, quarterId, metricId }: AuditedMetric,
  { tried, problems }: { tried: number; problems: readonly KeptProblem[] },
): Promise<void> {
  const key = [publication, quarterId, metricId];
  const [done] = await manager.query<{ contentHash: string }[]>(doneSql, [...key, tried]);
  if (done === undefined || problems.length === 0) return;
  await manager.query(problemSql, [...key, done.contentHash, JSON.stringify(problems)]);
}

/** A problem of the audit of a publication, as it is kept. */
export interface AuditProblemRow extends KeptProblem {
  id: string;
  stratifier: Stratifier;
  quarterId: string;
  metricId: string;
}

const problemsSql = `
SELECT problem.id, problem.quarter_id AS "quarterId", problem.metric_id AS "metricId", stratifier, equity_group AS "group",
       measure, boundaries, level, area_code AS "areaCode", attacker, attacker_code AS "attackerCode", leak,
       lower_limit AS lower, upper_limit AS upper, organisations, proposals
FROM audit_problem problem
JOIN publication own ON own.number = problem.publication AND own.content_hash = problem.content_hash
WHERE problem.publication = $1
ORDER BY problem.quarter_id DESC, problem.metric_id, stratifier, area_code, equity_group, measure, problem.id`;

/** What somebody would learn from a publication as it is now sealed. For whoever releases alone. One statement. */
export function auditProblems(manager: EntityManager, publication: number): Promise<AuditProblemRow[]> {
  return manager.query(problemsSql, [publication]);
}
