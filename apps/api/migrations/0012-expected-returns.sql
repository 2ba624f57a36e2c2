-- Response can never pass 100 %: who is expected is who had to report and has not been counted, and whoever has been
-- counted. What was accepted is expected for good, whatever is learnt later of its organisation. The decision:
-- libs/api/returns/src/rollups/expected/accepted-is-expected.md

-- Which returns count, and where: type and areas of the return itself. Written with the first acceptance, never changed.
-- That an organisation's return counts is no secret (the rollups count it); without it nobody outside its region could
-- tell that it is not awaited elsewhere.
CREATE TABLE counted_return (
  organisation_code  text NOT NULL,
  quarter_id         text NOT NULL,
  organisation_type  text NOT NULL,
  icb_code           text,
  region_code        text NOT NULL,
  CONSTRAINT pk_counted_return PRIMARY KEY (organisation_code, quarter_id),
  CONSTRAINT fk_counted_return_return FOREIGN KEY (organisation_code, quarter_id, region_code)
    REFERENCES quarterly_return (organisation_code, quarter_id, region_code)
);
CREATE INDEX ix_counted_return_region ON counted_return (quarter_id, region_code);

ALTER TABLE counted_return ENABLE ROW LEVEL SECURITY;
ALTER TABLE counted_return FORCE ROW LEVEL SECURITY;
CREATE POLICY read_with_a_role ON counted_return FOR SELECT TO monitor_app USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR')) IS NOT NULL);
CREATE POLICY count_first ON counted_return FOR INSERT TO monitor_app WITH CHECK (
  (SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD'
  AND region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
);
CREATE POLICY by_the_product ON counted_return TO monitor_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON counted_return TO monitor_app;

-- Who must report for a quarter by the rule, and as what: whoever was open on its first day and still is on its last;
-- and a body that was succeeded within the quarter, for this its last one. A body that opens within a quarter starts
-- with the next. `on_day` is the day on which its areas are those of its return.
CREATE VIEW asked_return WITH (security_invoker = true) AS
SELECT w.quarter_id, o.code AS organisation_code, o.type AS organisation_type, o.name, o.icb_code, o.region_code, o.is_invented,
       least(w.ends_on, o.valid_to) AS on_day
FROM return_window w
JOIN organisation_period o
  ON o.superseded_at IS NULL
 AND o.valid_from <= w.ends_on
 AND (
   o.valid_to IS NULL OR o.valid_to >= w.ends_on
   OR (o.valid_to >= w.starts_on AND EXISTS (
     SELECT FROM succession s
     WHERE s.predecessor_code = o.code AND s.superseded_at IS NULL AND s.effective_on = o.valid_to + 1
   ) AND NOT EXISTS (
     SELECT FROM organisation_period later
     WHERE later.code = o.code AND later.superseded_at IS NULL AND later.valid_from > o.valid_to
   ))
 )
WHERE o.valid_from <= w.starts_on OR EXISTS (
  SELECT FROM organisation_period first
  WHERE first.code = o.code AND first.superseded_at IS NULL AND first.valid_from <= w.starts_on
);
GRANT SELECT ON asked_return TO monitor_app;

-- Everybody who is expected, once: who is awaited, and who has been counted.
CREATE OR REPLACE VIEW expected_return WITH (security_invoker = true) AS
SELECT expected.quarter_id, expected.organisation_code, expected.organisation_type, expected.name, expected.icb_code,
  expected.region_code, expected.is_invented,
  (SELECT icb.name FROM organisation_period icb
   WHERE icb.code = expected.icb_code AND icb.superseded_at IS NULL AND icb.valid_from <= expected.on_day
   ORDER BY icb.valid_from DESC LIMIT 1) AS icb_name,
  (SELECT region.name FROM organisation_period region
   WHERE region.code = expected.region_code AND region.superseded_at IS NULL AND region.valid_from <= expected.on_day
   ORDER BY region.valid_from DESC LIMIT 1) AS region_name
FROM (
  SELECT asked.quarter_id, asked.organisation_code, asked.organisation_type, asked.name, asked.icb_code, asked.region_code,
         asked.is_invented, asked.on_day
  FROM asked_return asked
  WHERE NOT EXISTS (
    SELECT FROM counted_return counted
    WHERE counted.organisation_code = asked.organisation_code AND counted.quarter_id = asked.quarter_id
  )
  UNION ALL
  SELECT counted.quarter_id, counted.organisation_code, counted.organisation_type,
         -- As it was called at the end of the quarter; where that is not known any more, as it is or was ever known.
         coalesce((
           SELECT period.name FROM organisation_period period
           WHERE period.code = counted.organisation_code AND period.superseded_at IS NULL AND period.valid_from <= w.ends_on
           ORDER BY period.valid_from DESC LIMIT 1
         ), (
           SELECT period.name FROM organisation_period period
           WHERE period.code = counted.organisation_code
           ORDER BY period.superseded_at IS NULL DESC, period.valid_from DESC, period.recorded_at DESC LIMIT 1
         ), counted.organisation_code),
         counted.icb_code, counted.region_code,
         coalesce((
           SELECT bool_and(period.is_invented) FROM organisation_period period
           WHERE period.code = counted.organisation_code
         ), false),
         w.ends_on
  FROM counted_return counted
  JOIN return_window w ON w.quarter_id = counted.quarter_id
) expected;

-- How many are expected, kept with those that were accepted. Until the counts are first brought up to date, which is
-- done before the server starts, nobody is expected but those. A change of type says so for every row, whoever may
-- read them.
ALTER TABLE response_rollup ADD COLUMN expected integer NOT NULL DEFAULT 0;
ALTER TABLE response_rollup ALTER COLUMN expected TYPE integer USING accepted;
ALTER TABLE response_rollup ADD CONSTRAINT ck_response_rollup_expected CHECK (accepted <= expected);
GRANT UPDATE (expected) ON response_rollup TO monitor_app;

-- What the organisations of a region say in one quarter, without a look at any other quarter's facts.
CREATE INDEX ix_action_fact_region
  ON action_fact (quarter_id, region_code, action_code, organisation_code, revision, status);
