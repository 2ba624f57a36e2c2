-- Publications at national size.

-- Whoever keeps figures in step reads changes in the order of publications, some at a time: each page begins where the
-- last ended, and reads no further. Takes the place of the index by publication alone.
CREATE INDEX ix_published_table_changes
  ON published_table (publication, quarter_id, boundaries, level, metric_id, stratifier, area_code);
DROP INDEX ix_published_table_publication;

-- The files of a publication are written as soon as it is out. Five million figures take minutes.
SELECT jobs.create_queue('publication-files',
  '{"policy": "standard", "retryLimit": 100, "retryDelay": 60, "expireInSeconds": 3600}');
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA jobs TO monitor_system;
