/** The tables that a publication ($1) shows of a quarter ($2) again for each of some older ones ($3): history without facts. */
export const olderTablesSql = `
INSERT INTO published_table (publication, quarter_id, boundaries, level, area_code, metric_id, stratifier, organisations,
                             collections, weights_source, figures)
SELECT publication, older, boundaries, level, area_code, metric_id, stratifier, organisations, collections, weights_source, figures
FROM published_table, unnest($3::text[]) AS older WHERE publication = $1 AND quarter_id = $2`;

/** Publishes a publication ($1) without an audit: what is measured are the figures, not whether they may be shown. */
export const publishSql = 'UPDATE publication SET published_at = product_now() WHERE number = $1';
