import { answersOfAreas, countsOfAreas, placedReturns, responsesOfAreas } from '@monitor/api-returns';

/** The rollups of a quarter ($1), from its facts, as acceptances would have left them. */
export const statusRollupSql = `
WITH ${placedReturns}, ${answersOfAreas}
INSERT INTO status_rollup (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, organisations)
SELECT $1, boundaries, level, code, organisation_type, action_code, status, organisations FROM answers_of_areas`;

export const metricRollupSql = `
WITH ${placedReturns}, ${countsOfAreas}
INSERT INTO metric_rollup (quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code, numerator, denominator,
  estimated, organisations)
SELECT $1, boundaries, level, code, metric_id, stratifier, "group", sum(numerator), sum(denominator), sum(estimated),
       sum(organisations)
FROM counts_of_areas
GROUP BY boundaries, level, code, metric_id, stratifier, "group"`;

export const responseRollupSql = `
WITH ${placedReturns}, ${responsesOfAreas}
INSERT INTO response_rollup (quarter_id, boundaries, level, area_code, organisation_type, accepted, expected)
SELECT $1, boundaries, level, code, organisation_type, accepted, expected FROM responses_of_areas
ON CONFLICT (quarter_id, boundaries, level, area_code, organisation_type)
  DO UPDATE SET accepted = excluded.accepted, expected = excluded.expected`;

export const overlapRollupSql = `
WITH ${placedReturns}
INSERT INTO area_overlap (quarter_id, level, now_code, was_code, organisations)
SELECT $1, level, coalesce(now_code, ''), coalesce(was_code, ''), count(*)
FROM placed
CROSS JOIN LATERAL (VALUES ('REGION', region_now, region_code), ('ICB', icb_now, icb_code)) AS area (level, now_code, was_code)
GROUP BY 1, 2, 3, 4`;

/** The rollups of a quarter ($1) again for each of some older ones ($2): history without facts, for readings over years. */
export const olderStatusesSql = `
INSERT INTO status_rollup (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, organisations)
SELECT older, boundaries, level, area_code, organisation_type, action_code, status, organisations
FROM status_rollup, unnest($2::text[]) AS older WHERE quarter_id = $1`;

export const olderMetricsSql = `
INSERT INTO metric_rollup (quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code, numerator, denominator,
  estimated, organisations)
SELECT older, boundaries, level, area_code, metric_id, stratifier, group_code, numerator, denominator, estimated, organisations
FROM metric_rollup, unnest($2::text[]) AS older WHERE quarter_id = $1`;

export const olderResponsesSql = `
INSERT INTO response_rollup (quarter_id, boundaries, level, area_code, organisation_type, accepted, expected)
SELECT older, boundaries, level, area_code, organisation_type, accepted, expected
FROM response_rollup, unnest($2::text[]) AS older WHERE quarter_id = $1
ON CONFLICT (quarter_id, boundaries, level, area_code, organisation_type)
  DO UPDATE SET accepted = excluded.accepted, expected = excluded.expected`;
