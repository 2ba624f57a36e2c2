-- Organisations over time, the framework catalogue and the quarters' windows.
-- Read by everyone signed in; written only by imports and publications. Holds nothing about any organisation's returns.

-- The instant that counts as now: the database's clock, so that no server's clock decides a deadline. Only the loader of
-- demonstration history sets app.as_at; a request cannot.
CREATE FUNCTION product_now() RETURNS timestamptz LANGUAGE sql STABLE
RETURN coalesce(nullif(current_setting('app.as_at', true), '')::timestamptz, clock_timestamp());

CREATE TABLE ods_import (
  id              bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_ods_import PRIMARY KEY,
  source          text        NOT NULL,
  content_sha256  text        NOT NULL,
  imported_at     timestamptz NOT NULL DEFAULT now(),
  added           integer     NOT NULL,
  closed          integer     NOT NULL,
  moved           integer     NOT NULL,
  renamed         integer     NOT NULL,
  refused         integer     NOT NULL
);

-- What an organisation was between two days (valid) and since when we have known it (recorded). Rows are never edited:
-- a correction supersedes a row and adds another.
CREATE TABLE organisation_period (
  code           text        NOT NULL,
  ons_code       text,
  type           text        NOT NULL CONSTRAINT ck_organisation_period_type
                             CHECK (type IN ('REGION', 'ICB', 'TRUST', 'PCN', 'PRACTICE')),
  name           text        NOT NULL,
  icb_code       text,
  region_code    text        NOT NULL,
  valid_from     date        NOT NULL,
  valid_to       date,
  recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at  timestamptz,
  import_id      bigint      CONSTRAINT fk_organisation_period_import REFERENCES ods_import (id),
  is_invented    boolean     NOT NULL DEFAULT false,
  CONSTRAINT pk_organisation_period PRIMARY KEY (code, valid_from, recorded_at),
  CONSTRAINT ck_organisation_period_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE UNIQUE INDEX ux_organisation_period_known ON organisation_period (code, valid_from) WHERE superseded_at IS NULL;
CREATE INDEX ix_organisation_period_region ON organisation_period (region_code, type) WHERE superseded_at IS NULL;

CREATE TABLE succession (
  predecessor_code  text        NOT NULL,
  successor_code    text        NOT NULL,
  effective_on      date        NOT NULL,
  type              text        NOT NULL CONSTRAINT ck_succession_type
                                CHECK (type IN ('MERGER', 'SPLIT', 'BOUNDARY_CHANGE', 'RENAME')),
  weight            numeric(7, 6),
  source            text        NOT NULL,
  recorded_at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_succession PRIMARY KEY (predecessor_code, successor_code, effective_on),
  CONSTRAINT ck_succession_weight CHECK (weight IS NULL OR (weight > 0 AND weight <= 1))
);

-- One published edition of the framework catalogue; an edition is never edited.
CREATE TABLE framework_catalogue (
  version       integer NOT NULL CONSTRAINT pk_framework_catalogue PRIMARY KEY,
  published_on  date    NOT NULL,
  source        text    NOT NULL,
  content       jsonb   NOT NULL
);

-- When the return of a quarter can be sent; the days are inclusive and in Europe/London.
CREATE TABLE return_window (
  quarter_id  text NOT NULL CONSTRAINT pk_return_window PRIMARY KEY,
  starts_on   date NOT NULL,
  ends_on     date NOT NULL,
  opens_on    date NOT NULL,
  due_on      date NOT NULL,
  closes_on   date NOT NULL,
  CONSTRAINT ck_return_window_order CHECK (starts_on < ends_on AND opens_on <= due_on AND due_on <= closes_on)
);

-- Who must report for a quarter: whoever was open on its first day and still is on its last. A body that merges on the
-- day after the quarter reports for it; a body that opens within the quarter starts with the next.
CREATE VIEW expected_return WITH (security_invoker = true) AS
SELECT w.quarter_id, o.code AS organisation_code, o.type AS organisation_type, o.name, o.icb_code, o.region_code, o.is_invented,
  (SELECT icb.name FROM organisation_period icb
   WHERE icb.code = o.icb_code AND icb.superseded_at IS NULL AND icb.valid_from <= w.ends_on
     AND (icb.valid_to IS NULL OR icb.valid_to >= w.ends_on) LIMIT 1) AS icb_name,
  (SELECT region.name FROM organisation_period region
   WHERE region.code = o.region_code AND region.superseded_at IS NULL AND region.valid_from <= w.ends_on
     AND (region.valid_to IS NULL OR region.valid_to >= w.ends_on) LIMIT 1) AS region_name
FROM return_window w
JOIN organisation_period o
  ON o.superseded_at IS NULL
 AND o.valid_from <= w.ends_on
 AND (o.valid_to IS NULL OR o.valid_to >= w.ends_on)
WHERE w.starts_on >= (
  SELECT min(first.valid_from) FROM organisation_period first
  WHERE first.code = o.code AND first.superseded_at IS NULL
);

GRANT SELECT ON ods_import, organisation_period, succession, framework_catalogue, return_window,
  expected_return TO monitor_app;
GRANT INSERT ON ods_import, organisation_period, succession, framework_catalogue, return_window TO monitor_app;
GRANT UPDATE (superseded_at) ON organisation_period TO monitor_app;
GRANT UPDATE (opens_on, due_on, closes_on) ON return_window TO monitor_app;
