-- Publications: what is shown of counts of people comes from here and from nowhere else. A publication is built from the
-- returns accepted at one instant, in both readings of the boundaries, for every level; it is checked against all before
-- it, and never changes. Each table of counts is kept once, for as many publications as it stands in.

CREATE TABLE publication (
  number           integer     NOT NULL CONSTRAINT ck_publication_number CHECK (number >= 1),
  kind             text        NOT NULL CONSTRAINT ck_publication_kind CHECK (kind IN ('PROVISIONAL', 'FINAL', 'REVISED')),
  -- The quarter it is the publication of: it holds this one and all before it.
  quarter_id       text        NOT NULL CONSTRAINT fk_publication_window REFERENCES return_window (quarter_id),
  -- Why figures that were final are revised; null for the other kinds.
  reason           text        CONSTRAINT ck_publication_reason CHECK ((kind = 'REVISED') = (reason IS NOT NULL)),
  policy_version   text        NOT NULL,
  formula_version  text        NOT NULL,
  -- The day of the boundaries of its reading of today; null where none is known yet.
  boundaries_on    date,
  built_at         timestamptz NOT NULL DEFAULT product_now(),
  -- SHA-256 of its canonical bytes, once all of it is written.
  content_hash     text        CONSTRAINT ck_publication_content_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  published_at     timestamptz,
  discarded_at     timestamptz,
  CONSTRAINT pk_publication PRIMARY KEY (number),
  CONSTRAINT ck_publication_outcome CHECK (published_at IS NULL OR (discarded_at IS NULL AND content_hash IS NOT NULL))
);
-- One is prepared at a time: two would not know of each other what they give away.
CREATE UNIQUE INDEX ux_publication_in_preparation ON publication ((true))
  WHERE published_at IS NULL AND discarded_at IS NULL;

-- The returns and loaded collections that are counted, from one publication until before another (null = still).
CREATE TABLE published_source (
  organisation_code  text    NOT NULL,
  quarter_id         text    NOT NULL,
  -- 'R' and the number of an accepted revision, or 'C' and the id of a loaded collection.
  source             text    NOT NULL,
  from_publication   integer NOT NULL CONSTRAINT fk_published_source_from REFERENCES publication (number),
  until_publication  integer CONSTRAINT fk_published_source_until REFERENCES publication (number),
  CONSTRAINT pk_published_source PRIMARY KEY (organisation_code, quarter_id, source, from_publication),
  CONSTRAINT ck_published_source_order CHECK (until_publication >= from_publication)
);
CREATE INDEX ix_published_source_quarter ON published_source (quarter_id);

-- Where what organisations reported counts on the boundaries of today, as publications have it.
CREATE TABLE published_place (
  code               text    NOT NULL,
  quarters_from      date    NOT NULL,
  quarters_to        date    NOT NULL,
  icb_code           text,
  region_code        text,
  parts              jsonb,
  weights_source     text,
  from_publication   integer NOT NULL CONSTRAINT fk_published_place_from REFERENCES publication (number),
  until_publication  integer CONSTRAINT fk_published_place_until REFERENCES publication (number),
  CONSTRAINT pk_published_place PRIMARY KEY (code, quarters_from, from_publication),
  CONSTRAINT ck_published_place_order CHECK (until_publication >= from_publication)
);

-- The cube: one table of counts of one area, quarter, metric and stratifier, after disclosure control.
CREATE TABLE published_table (
  quarter_id         text    NOT NULL,
  boundaries         text    NOT NULL CONSTRAINT ck_published_table_boundaries CHECK (boundaries IN ('AS_WAS', 'AS_NOW')),
  level              text    NOT NULL CONSTRAINT ck_published_table_level CHECK (level IN ('ENGLAND', 'REGION', 'ICB')),
  area_code          text    NOT NULL,
  metric_id          text    NOT NULL,
  stratifier         text    NOT NULL,
  publication        integer NOT NULL CONSTRAINT fk_published_table_publication REFERENCES publication (number),
  -- The publication in which another stands in its place; null = none.
  until_publication  integer CONSTRAINT fk_published_table_until REFERENCES publication (number),
  -- How many organisations gave the table.
  organisations      integer NOT NULL CONSTRAINT ck_published_table_count CHECK (organisations >= 0),
  -- How many of them from which loaded collection, by its id; the others from returns.
  collections        jsonb   NOT NULL,
  -- Whose weights divide counts in it; null where none are.
  weights_source     text,
  -- Groups, gaps and limits as they are shown: nothing is computed again later.
  figures            jsonb   NOT NULL,
  CONSTRAINT pk_published_table
    PRIMARY KEY (quarter_id, boundaries, level, metric_id, stratifier, area_code, publication),
  CONSTRAINT ck_published_table_order CHECK (until_publication >= publication)
);
CREATE INDEX ix_published_table_publication ON published_table (publication);

-- Tables that keep what was published last, since their change would tell of somebody: how many returns wait, and why.
-- The reason is for whoever releases alone; it says more than the figure.
CREATE TABLE held_table (
  publication    integer NOT NULL CONSTRAINT fk_held_table_publication REFERENCES publication (number),
  quarter_id     text    NOT NULL,
  boundaries     text    NOT NULL CONSTRAINT ck_held_table_boundaries CHECK (boundaries IN ('AS_WAS', 'AS_NOW')),
  level          text    NOT NULL CONSTRAINT ck_held_table_level CHECK (level IN ('ENGLAND', 'REGION', 'ICB')),
  area_code      text    NOT NULL,
  metric_id      text    NOT NULL,
  stratifier     text    NOT NULL,
  because        text    NOT NULL CONSTRAINT ck_held_table_because
                         CHECK (because IN ('FEW_CHANGED', 'SMALL_CHANGE', 'REST_OF_AREA', 'AUDIT')),
  -- How many organisations changed since it was last published.
  organisations  integer NOT NULL CONSTRAINT ck_held_table_count CHECK (organisations >= 0),
  CONSTRAINT pk_held_table PRIMARY KEY (publication, quarter_id, boundaries, level, metric_id, stratifier, area_code)
);

GRANT SELECT ON publication, published_table TO monitor_app;
GRANT SELECT, INSERT ON publication, published_source, published_place, published_table, held_table TO monitor_system;
GRANT UPDATE (content_hash, published_at, discarded_at) ON publication TO monitor_system;
GRANT UPDATE (until_publication) ON published_source, published_place, published_table TO monitor_system;

-- What is being prepared is nobody's to see: whoever has a role sees what is published.
ALTER TABLE publication ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_table ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_published ON publication FOR SELECT TO monitor_app USING (published_at IS NOT NULL);
CREATE POLICY read_published ON published_table FOR SELECT TO monitor_app USING (
  publication = ANY ((SELECT array_agg(number) FROM publication WHERE published_at IS NOT NULL)::integer[])
);
CREATE POLICY by_the_product ON publication TO monitor_system USING (true) WITH CHECK (true);
CREATE POLICY by_the_product ON published_table TO monitor_system USING (true) WITH CHECK (true);
