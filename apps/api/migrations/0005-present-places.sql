-- Where what an organisation reported counts today: what comparisons on the boundaries of today ("as now") are made
-- from. Derived from organisation_period and succession, and written again whenever one of them or the day changes;
-- a row that no longer holds is superseded and kept.

ALTER TABLE succession
  ADD COLUMN superseded_at timestamptz,
  -- Weights of single equity groups, by `STRATIFIER.GROUP`, where they are known; null = the one weight serves all.
  ADD COLUMN group_weights jsonb,
  DROP CONSTRAINT pk_succession,
  ADD CONSTRAINT pk_succession PRIMARY KEY (predecessor_code, successor_code, effective_on, recorded_at),
  ALTER COLUMN recorded_at SET DEFAULT clock_timestamp();
CREATE UNIQUE INDEX ux_succession_known ON succession (predecessor_code, successor_code, effective_on)
  WHERE superseded_at IS NULL;
CREATE INDEX ix_succession_successor ON succession (successor_code) WHERE superseded_at IS NULL;
GRANT UPDATE (superseded_at) ON succession TO monitor_app;
-- The four splits of April 2026 whose weights were not known: the facts that the product loads at its start now have them.
UPDATE succession SET superseded_at = clock_timestamp() WHERE weight IS NULL AND effective_on = '2026-04-01';

CREATE TABLE present_place (
  code           text        NOT NULL,
  -- Holds for quarters that end on one of these days (both included; 'infinity' = no end).
  quarters_from  date        NOT NULL,
  quarters_to    date        NOT NULL,
  -- Where statuses and returns count: never divided. Null where today's area of that level does not hold all of it.
  icb_code       text,
  region_code    text,
  -- Where counts of people go, if to more than one area: [{regionCode, icbCode, sharePpm, ranges, groupRanges}]; ranges
  -- are millionths of the whole and make it up. Null = all of them to the areas above.
  parts          jsonb,
  -- Whose weights divide the counts; null where nothing is divided.
  weights_source text,
  recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at  timestamptz,
  CONSTRAINT pk_present_place PRIMARY KEY (code, quarters_from, recorded_at),
  CONSTRAINT ck_present_place_days CHECK (quarters_to >= quarters_from),
  CONSTRAINT ck_present_place_divided CHECK ((parts IS NULL) = (weights_source IS NULL))
);
CREATE UNIQUE INDEX ux_present_place_known ON present_place (code, quarters_from) WHERE superseded_at IS NULL;

-- The day of the boundaries that present_place stands on: one row.
CREATE TABLE present_boundaries (
  id     smallint NOT NULL DEFAULT 1 CONSTRAINT pk_present_boundaries PRIMARY KEY,
  as_on  date     NOT NULL,
  CONSTRAINT ck_present_boundaries_one CHECK (id = 1)
);

GRANT SELECT, INSERT ON present_place, present_boundaries TO monitor_app;
GRANT UPDATE (superseded_at) ON present_place TO monitor_app;
GRANT UPDATE (as_on) ON present_boundaries TO monitor_app;

-- Rollups in both readings. England is the same in both and kept once, as it was.
ALTER TABLE status_rollup
  ADD COLUMN boundaries text NOT NULL DEFAULT 'AS_WAS'
    CONSTRAINT ck_status_rollup_boundaries CHECK (boundaries IN ('AS_WAS', 'AS_NOW')),
  DROP CONSTRAINT pk_status_rollup,
  ADD CONSTRAINT pk_status_rollup
    PRIMARY KEY (quarter_id, boundaries, level, area_code, organisation_type, action_code, status);
ALTER TABLE metric_rollup
  ADD COLUMN boundaries text NOT NULL DEFAULT 'AS_WAS'
    CONSTRAINT ck_metric_rollup_boundaries CHECK (boundaries IN ('AS_WAS', 'AS_NOW')),
  -- How much of the denominator was shared out by weights.
  ADD COLUMN estimated bigint NOT NULL DEFAULT 0
    CONSTRAINT ck_metric_rollup_estimated CHECK (estimated BETWEEN 0 AND denominator),
  DROP CONSTRAINT pk_metric_rollup,
  ADD CONSTRAINT pk_metric_rollup
    PRIMARY KEY (quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code);
ALTER TABLE response_rollup
  ADD COLUMN boundaries text NOT NULL DEFAULT 'AS_WAS'
    CONSTRAINT ck_response_rollup_boundaries CHECK (boundaries IN ('AS_WAS', 'AS_NOW')),
  DROP CONSTRAINT pk_response_rollup,
  ADD CONSTRAINT pk_response_rollup PRIMARY KEY (quarter_id, boundaries, level, area_code, organisation_type);
GRANT UPDATE (estimated) ON metric_rollup TO monitor_app;

-- Who must report for a quarter, and as what: whoever was open on its first day and still is on its last; and a body
-- that was succeeded within the quarter, for this its last one. A body that opens within a quarter starts with the next.
-- Bodies that are not asked for returns (places, collaboratives) are no types of organisation here.
CREATE OR REPLACE VIEW expected_return WITH (security_invoker = true) AS
SELECT w.quarter_id, o.code AS organisation_code, o.type AS organisation_type, o.name, o.icb_code, o.region_code, o.is_invented,
  (SELECT icb.name FROM organisation_period icb
   WHERE icb.code = o.icb_code AND icb.superseded_at IS NULL AND icb.valid_from <= least(w.ends_on, o.valid_to)
     AND (icb.valid_to IS NULL OR icb.valid_to >= least(w.ends_on, o.valid_to)) LIMIT 1) AS icb_name,
  (SELECT region.name FROM organisation_period region
   WHERE region.code = o.region_code AND region.superseded_at IS NULL AND region.valid_from <= least(w.ends_on, o.valid_to)
     AND (region.valid_to IS NULL OR region.valid_to >= least(w.ends_on, o.valid_to)) LIMIT 1) AS region_name
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
WHERE w.starts_on >= (
  SELECT min(first.valid_from) FROM organisation_period first
  WHERE first.code = o.code AND first.superseded_at IS NULL
);

-- The same on the boundaries of today: icb_code and region_code are those of today that hold all of the organisation.
CREATE VIEW expected_return_now WITH (security_invoker = true) AS
SELECT expected.quarter_id, expected.organisation_code, expected.organisation_type, place.icb_code, place.region_code
FROM expected_return expected
JOIN return_window w ON w.quarter_id = expected.quarter_id
JOIN present_place place
  ON place.code = expected.organisation_code AND place.superseded_at IS NULL
 AND w.ends_on BETWEEN place.quarters_from AND place.quarters_to;
GRANT SELECT ON expected_return_now TO monitor_app;
