import { answersOfAreas, placedReturns, responsesOfAreas } from '@monitor/api-returns';

/** The rollups of a quarter ($1), from its facts, as acceptances would have left them. */
export const statusRollupSql = `
WITH ${placedReturns}, ${answersOfAreas}
INSERT INTO status_rollup (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, organisations)
SELECT $1, boundaries, level, code, organisation_type, action_code, status, organisations FROM answers_of_areas`;

export const responseRollupSql = `
WITH ${placedReturns}, ${responsesOfAreas}
INSERT INTO response_rollup (quarter_id, boundaries, level, area_code, organisation_type, accepted, expected)
SELECT $1, boundaries, level, code, organisation_type, accepted, expected FROM responses_of_areas
ON CONFLICT (quarter_id, boundaries, level, area_code, organisation_type)
  DO UPDATE SET accepted = excluded.accepted, expected = excluded.expected`;

/** The rollups of a quarter ($1) again for each of some older ones ($2): history without facts, for readings over years. */
export const olderStatusesSql = `
INSERT INTO status_rollup (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, organisations)
SELECT older, boundaries, level, area_code, organisation_type, action_code, status, organisations
FROM status_rollup, unnest($2::text[]) AS older WHERE quarter_id = $1`;

export const olderResponsesSql = `
INSERT INTO response_rollup (quarter_id, boundaries, level, area_code, organisation_type, accepted, expected)
SELECT older, boundaries, level, area_code, organisation_type, accepted, expected
FROM response_rollup, unnest($2::text[]) AS older WHERE quarter_id = $1
ON CONFLICT (quarter_id, boundaries, level, area_code, organisation_type)
  DO UPDATE SET accepted = excluded.accepted, expected = excluded.expected`;
