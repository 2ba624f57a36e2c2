/** The rows that a return leaves behind, written as plainly as PostgreSQL allows. */
export const beginSql = `
INSERT INTO quarterly_return
  (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state)
VALUES ($1, $2, 'PRACTICE', $3, $4, $5, 'DRAFT')`;

export const saveSql = `
INSERT INTO return_answer
  (organisation_code, quarter_id, answer_key, version, content, edited_by, edited_by_name, editors)
SELECT $1, $2, typed.key, 1, typed.content, $5, 'Preparer', ARRAY[$5::uuid]
FROM unnest($3::text[], $4::jsonb[]) AS typed (key, content)`;

export const touchSql = `
UPDATE quarterly_return SET updated_at = now() WHERE organisation_code = $1 AND quarter_id = $2`;

export const moveSql = `
UPDATE quarterly_return SET state = $3, revision = $4, accepted_revision = $5, updated_at = now()
WHERE organisation_code = $1 AND quarter_id = $2`;

export const eventSql = `
INSERT INTO return_event
  (organisation_code, quarter_id, sequence, region_code, kind, revision, content_hash, person_id, person_name, role)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'Somebody', 'PREPARER')`;

export const revisionSql = `
INSERT INTO return_revision
  (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
VALUES ($1, $2, 1, $3, $4, $5, $6, ARRAY[$6::uuid])`;

export const keySql = `
INSERT INTO idempotency_key (organisation_code, key, request_hash, revision) VALUES ($1, $2, $3, 1)`;

export const markSql = `
UPDATE return_revision SET accepted_at = now() WHERE organisation_code = $1 AND quarter_id = $2 AND revision = 1`;

export const actionFactsSql = `
INSERT INTO action_fact
  (organisation_code, quarter_id, revision, region_code, action_code, status, coverage_percent, assurance)
SELECT $1, $2, 1, $3, fact.* FROM jsonb_to_recordset($4::jsonb)
  AS fact (code text, answer text, "coveragePercent" smallint, assurance text)`;

export const metricFactsSql = `
INSERT INTO metric_fact
  (organisation_code, quarter_id, revision, region_code, metric_id, stratifier, numerators, denominators)
SELECT $1, $2, 1, $3, fact.* FROM jsonb_to_recordset($4::jsonb)
  AS fact ("metricId" text, stratifier text, numerators integer[], denominators integer[])`;
