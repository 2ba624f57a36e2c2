/** Publishes one publication of so many quarters: 42 boards, both readings, every share, each by every stratifier. */
export const publicationSql = `
INSERT INTO publication (number, kind, quarter_id, policy_version, formula_version, content_hash, published_at)
SELECT 1, 'FINAL', quarter_id, 'people-2', 'shares-1', repeat('b', 64), now() FROM return_window ORDER BY 1 LIMIT 1`;

/** Tables of one stratifier ($1) over quarters ($2) and metrics ($4); each shows one of the variants ($3). */
export const tablesSql = `
INSERT INTO published_table (publication, quarter_id, boundaries, level, area_code, metric_id, stratifier, organisations,
                             collections, weights_source, figures)
SELECT 1, quarter.id, reading, 'ICB', 'Q' || lpad(board::text, 2, '0'), metric.id, $1, 30, '{}', NULL,
       ($3::jsonb[])[1 + (17 * quarter.place + 5 * board + metric.place) % cardinality($3::jsonb[])]
FROM unnest($2::text[]) WITH ORDINALITY AS quarter (id, place)
CROSS JOIN unnest(ARRAY['AS_WAS', 'AS_NOW']) AS reading
CROSS JOIN generate_series(1, 42) AS board
CROSS JOIN unnest($4::text[]) WITH ORDINALITY AS metric (id, place)`;

/** The same figures, as PostgreSQL alone writes them: one row a figure. */
export const copySql = `
COPY (
  SELECT own.quarter_id, own.level, own.area_code, own.boundaries, own.metric_id, own.stratifier, figure.code, figure.measure,
         figure.estimate ->> 'value', figure.estimate ->> 'lower', figure.estimate ->> 'upper', figure.numerator,
         figure.denominator, figure.estimate ->> 'status', own.organisations, own.publication
  FROM published_table own
  CROSS JOIN LATERAL (
    SELECT each ->> 'group' AS code, 'SHARE' AS measure, each -> 'share' AS estimate,
           each -> 'numerator' ->> 'value' AS numerator, each -> 'denominator' ->> 'value' AS denominator
    FROM jsonb_array_elements(own.figures -> 'groups') AS each
    UNION ALL SELECT NULL, 'DIFFERENCE', own.figures -> 'difference', NULL, NULL
    UNION ALL SELECT NULL, 'RATIO', own.figures -> 'ratio', NULL, NULL
    UNION ALL SELECT NULL, 'UNKNOWN', own.figures -> 'unknown', NULL, NULL
  ) AS figure
  ORDER BY own.quarter_id COLLATE "C", own.boundaries COLLATE "C", own.level COLLATE "C", own.metric_id COLLATE "C", own.stratifier COLLATE "C",
           own.area_code COLLATE "C"
) TO STDOUT WITH (FORMAT csv)`;
