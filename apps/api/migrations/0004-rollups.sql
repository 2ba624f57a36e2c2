-- Rollups: counts by area, kept by deltas in the transaction that accepts a return. Areas are those of the quarter
-- (as was). Keys lead with the quarter. Read only through the comparisons, which apply disclosure control.

-- Rows are updated at every acceptance: free space in each page keeps an update within it.

-- How many organisations gave an action a status.
CREATE TABLE status_rollup (
  quarter_id         text    NOT NULL,
  level              text    NOT NULL CONSTRAINT ck_status_rollup_level CHECK (level IN ('ENGLAND', 'REGION', 'ICB')),
  area_code          text    NOT NULL,
  organisation_type  text    NOT NULL,
  action_code        text    NOT NULL,
  status             text    NOT NULL,
  organisations      integer NOT NULL CONSTRAINT ck_status_rollup_count CHECK (organisations >= 0),
  CONSTRAINT pk_status_rollup PRIMARY KEY (quarter_id, level, area_code, organisation_type, action_code, status)
) WITH (fillfactor = 50);

-- Sums of the counts of an equity group, and how many organisations they come from.
CREATE TABLE metric_rollup (
  quarter_id     text    NOT NULL,
  level          text    NOT NULL CONSTRAINT ck_metric_rollup_level CHECK (level IN ('ENGLAND', 'REGION', 'ICB')),
  area_code      text    NOT NULL,
  metric_id      text    NOT NULL,
  stratifier     text    NOT NULL,
  group_code     text    NOT NULL,
  numerator      bigint  NOT NULL CONSTRAINT ck_metric_rollup_numerator CHECK (numerator >= 0),
  denominator    bigint  NOT NULL,
  organisations  integer NOT NULL CONSTRAINT ck_metric_rollup_count CHECK (organisations >= 0),
  CONSTRAINT pk_metric_rollup PRIMARY KEY (quarter_id, level, area_code, metric_id, stratifier, group_code),
  CONSTRAINT ck_metric_rollup_order CHECK (denominator >= numerator)
) WITH (fillfactor = 50);

-- How many returns have been accepted; what was expected follows from the organisations of the quarter.
CREATE TABLE response_rollup (
  quarter_id         text    NOT NULL,
  level              text    NOT NULL CONSTRAINT ck_response_rollup_level CHECK (level IN ('ENGLAND', 'REGION', 'ICB')),
  area_code          text    NOT NULL,
  organisation_type  text    NOT NULL,
  accepted           integer NOT NULL CONSTRAINT ck_response_rollup_count CHECK (accepted >= 0),
  CONSTRAINT pk_response_rollup PRIMARY KEY (quarter_id, level, area_code, organisation_type)
) WITH (fillfactor = 50);

GRANT SELECT, INSERT ON status_rollup, metric_rollup, response_rollup TO monitor_app;
GRANT UPDATE (organisations) ON status_rollup TO monitor_app;
GRANT UPDATE (numerator, denominator, organisations) ON metric_rollup TO monitor_app;
GRANT UPDATE (accepted) ON response_rollup TO monitor_app;
