/** Every practice has begun its return for a quarter ($1), by its edition ($2). */
export const draftHeadsSql = `
INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state)
SELECT o.code, w.quarter_id, o.type, o.icb_code, o.region_code, $2, 'DRAFT'
FROM return_window w
JOIN organisation_period o ON o.superseded_at IS NULL AND o.type = 'PRACTICE' AND o.valid_from <= w.ends_on
 AND (o.valid_to IS NULL OR o.valid_to >= w.ends_on)
WHERE w.quarter_id = $1`;

/** The answers ($2) that some practices ($3) have typed for a quarter ($1), by somebody ($4). */
export const draftAnswersSql = `
INSERT INTO return_answer (organisation_code, quarter_id, answer_key, version, content, edited_by, edited_by_name, editors)
SELECT code, $1, answer ->> 'question', 1, answer, $4::uuid, 'Invented preparer', ARRAY[$4::uuid]
FROM unnest($3::text[]) AS code, jsonb_array_elements($2::jsonb) AS answer`;

/** What became of every cell of them: it was empty, and was typed. */
export const draftChangesSql = `
INSERT INTO answer_cell_change (organisation_code, quarter_id, answer_key, version, cell, became, person_id, person_name, role, way)
SELECT code, $1, answer ->> 'question', 1, cell.key, cell.value, $4::uuid, 'Invented preparer', 'PREPARER', 'TYPED'
FROM unnest($3::text[]) AS code, jsonb_array_elements($2::jsonb) AS answer, jsonb_each(answer -> 'cells') AS cell`;

export const areDraftsThereSql = 'SELECT count(*) > 0 AS filled FROM answer_cell_change WHERE quarter_id = $1';

/** How many bytes the answers that stand, and what became of their cells, take. */
export const bytesSql = `
SELECT pg_total_relation_size('return_answer')::float8 AS answers, pg_total_relation_size('answer_cell_change')::float8 AS changes,
       (SELECT count(*)::int FROM quarterly_return WHERE state = 'DRAFT') AS drafts`;
