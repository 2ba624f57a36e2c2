/** The first line of its file says which process looks after the cluster. */
export const postmasterSql = `SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid`;

export const boardsSql = `
SELECT DISTINCT ON (code) code AS "icbCode", region_code AS "regionCode" FROM organisation_period
WHERE type = 'ICB' AND superseded_at IS NULL AND valid_to IS NULL ORDER BY code, valid_from DESC`;

export const previousHeadsSql = `
INSERT INTO quarterly_return
  (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision,
   accepted_revision)
SELECT code, $2, type, icb_code, region_code, $3, 'ACCEPTED', 1, 1
FROM organisation_period WHERE code = ANY ($1::text[]) AND superseded_at IS NULL`;

export const previousRevisionsSql = `
INSERT INTO return_revision
  (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers, accepted_at)
SELECT head.organisation_code, head.quarter_id, 1, head.region_code, accepted.content, '', gen_random_uuid(), '{}', now()
FROM unnest($1::text[], $3::jsonb[]) AS accepted (code, content)
JOIN quarterly_return head ON head.organisation_code = accepted.code AND head.quarter_id = $2`;

/** People with one role each, and a session of theirs that lasts. */
export const addPeopleSql = `
WITH wanted AS (
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) AS wanted (subject, role, scope_code)
), people AS (
  INSERT INTO person (issuer, subject, display_name)
  SELECT 'bench', subject, initcap(role) FROM wanted
  RETURNING id, subject
), roles AS (
  INSERT INTO role_assignment (person_id, role, scope_code)
  SELECT people.id, wanted.role, wanted.scope_code FROM wanted JOIN people USING (subject)
)
SELECT id AS "personId", subject FROM people`;

export const addSessionsSql = `
INSERT INTO session (sid, sess, expire)
SELECT opened.sid, opened.content::json, now() + interval '12 hours' FROM unnest($1::text[], $2::text[]) AS opened (sid, content)`;
