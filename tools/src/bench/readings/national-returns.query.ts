/** Every practice has begun a return for the quarters ($1), each by its edition ($2): nine of ten are accepted, the others submitted. */
export const headsSql = `
INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version,
  state, revision, accepted_revision)
SELECT o.code, w.quarter_id, o.type, o.icb_code, o.region_code, asked.edition,
       CASE WHEN isLate THEN 'SUBMITTED' ELSE 'ACCEPTED' END, 1, CASE WHEN isLate THEN NULL ELSE 1 END
FROM unnest($1::text[], $2::integer[]) AS asked (quarter_id, edition)
JOIN return_window w ON w.quarter_id = asked.quarter_id
JOIN organisation_period o ON o.superseded_at IS NULL AND o.type = 'PRACTICE' AND o.valid_from <= w.ends_on
 AND (o.valid_to IS NULL OR o.valid_to >= w.ends_on)
CROSS JOIN LATERAL (SELECT right(o.code, 1) = '7' AS isLate) late`;

/** What was sent: one of some contents ($3), made out to the organisation ($1) and hashed ($2) for the quarter ($4). */
export const revisionsSql = `
INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by,
  preparers, accepted_at)
SELECT head.organisation_code, head.quarter_id, 1, head.region_code,
       jsonb_set($3::jsonb -> sent.content, '{organisationCode}', to_jsonb(sent.code)), sent.hash, $5, ARRAY[$5]::uuid[], now()
FROM unnest($1::text[], $2::text[], $6::integer[]) AS sent (code, hash, content)
JOIN quarterly_return head ON head.organisation_code = sent.code AND head.quarter_id = $4`;

/** The last line of every timeline. */
export const eventsSql = `
INSERT INTO return_event (organisation_code, quarter_id, sequence, region_code, kind, revision, content_hash, person_id,
  person_name, role)
SELECT organisation_code, quarter_id, 1, region_code, 'SUBMITTED', 1, content_hash, prepared_by, 'Invented preparer', 'PREPARER'
FROM return_revision WHERE quarter_id = $1`;

/** The facts of one content ($2) for those of a quarter ($1) who sent it ($3). */
export const actionFactsSql = `
INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status, coverage_percent, assurance)
SELECT head.organisation_code, head.quarter_id, 1, fact.code, head.region_code, fact.answer, fact."coveragePercent",
       fact.assurance
FROM quarterly_return head
CROSS JOIN jsonb_to_recordset($2::jsonb) AS fact (code text, answer text, "coveragePercent" smallint, assurance text)
WHERE head.quarter_id = $1 AND head.accepted_revision = 1 AND head.organisation_code = ANY ($3::text[])`;

export const metricFactsSql = `
INSERT INTO metric_fact (organisation_code, quarter_id, revision, metric_id, stratifier, region_code, numerators, denominators)
SELECT head.organisation_code, head.quarter_id, 1, fact."metricId", fact.stratifier, head.region_code, fact.numerators,
       fact.denominators
FROM quarterly_return head
CROSS JOIN jsonb_to_recordset($2::jsonb)
  AS fact ("metricId" text, stratifier text, numerators integer[], denominators integer[])
WHERE head.quarter_id = $1 AND head.accepted_revision = 1 AND head.organisation_code = ANY ($3::text[])`;
