-- What migration 0018 asked of new rows, checked for those that were there: in a transaction of its own, because reading
-- them all takes a while and must not keep anybody from writing.
ALTER TABLE action_fact VALIDATE CONSTRAINT ck_action_fact_status;
ALTER TABLE metric_rollup
  VALIDATE CONSTRAINT ck_metric_rollup_denominator,
  VALIDATE CONSTRAINT ck_metric_rollup_nobody;
