-- Collections that the national team loads: what was answered elsewhere, or before there was this product. They are
-- marked as loaded, with their source, for ever, and never become part of a return. How they count:
-- libs/api/returns/src/rollups/loaded/how-loaded-answers-count.md

CREATE TABLE loaded_collection (
  id           uuid        NOT NULL CONSTRAINT pk_loaded_collection PRIMARY KEY,
  title        text        NOT NULL,
  -- Who published it, when and where, for below every figure that it counts in.
  source       text        NOT NULL,
  file_name    text        NOT NULL,
  -- How the file was read: columns and words of the publisher, and what they stand for here.
  mapping      jsonb       NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Each step on a collection, with who took it; a version that another took the place of is superseded and kept.
CREATE TABLE loaded_collection_version (
  collection_id  uuid        NOT NULL CONSTRAINT fk_loaded_collection_version_collection REFERENCES loaded_collection (id),
  version        integer     NOT NULL,
  step           text        NOT NULL CONSTRAINT ck_loaded_collection_version_step
                             CHECK (step IN ('CHECK', 'PROPOSE', 'SEND_BACK', 'WITHDRAW', 'APPROVE', 'PROPOSE_REVERSAL', 'KEEP', 'REVERSE')),
  state          text        NOT NULL CONSTRAINT ck_loaded_collection_version_state
                             CHECK (state IN ('CHECKED', 'PROPOSED', 'SENT_BACK', 'WITHDRAWN', 'LOADED', 'REVERSAL_PROPOSED', 'REVERSED')),
  -- SHA-256 of every answer that is to be loaded: what the second person approves.
  content_hash   text        NOT NULL,
  -- Rows read, left out and refused, and answers to load.
  counts         jsonb       NOT NULL,
  comment        text,
  -- Null for an operator at the server, who may read a file in and nothing more.
  person_id      uuid,
  person_name    text        NOT NULL,
  recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at  timestamptz,
  CONSTRAINT pk_loaded_collection_version PRIMARY KEY (collection_id, version),
  CONSTRAINT ck_loaded_collection_version_person CHECK (step = 'CHECK' OR person_id IS NOT NULL)
);
CREATE UNIQUE INDEX ux_loaded_collection_version_known ON loaded_collection_version (collection_id)
  WHERE superseded_at IS NULL;

-- Rows of a file that could not be loaded, for whoever has to mend it.
CREATE TABLE loading_fault (
  collection_id  uuid    NOT NULL CONSTRAINT fk_loading_fault_collection REFERENCES loaded_collection (id),
  number         integer NOT NULL,
  line           integer NOT NULL,
  column_name    text    NOT NULL,
  found          text    NOT NULL,
  wanted         text    NOT NULL,
  CONSTRAINT pk_loading_fault PRIMARY KEY (collection_id, number)
);

-- What a collection says of one organisation, quarter and question: as much of an answer as the file had.
CREATE TABLE loaded_answer (
  organisation_code  text    NOT NULL,
  quarter_id         text    NOT NULL CONSTRAINT fk_loaded_answer_window REFERENCES return_window (quarter_id),
  question           text    NOT NULL,
  collection_id      uuid    NOT NULL CONSTRAINT fk_loaded_answer_collection REFERENCES loaded_collection (id),
  -- The edition by which it was checked.
  edition            integer NOT NULL,
  organisation_type  text    NOT NULL,
  icb_code           text,
  region_code        text    NOT NULL,
  cells              jsonb   NOT NULL,
  first_line         integer NOT NULL,
  -- Whether it was refused as a whole, though every row of it could be read.
  is_refused         boolean NOT NULL DEFAULT false,
  CONSTRAINT pk_loaded_answer PRIMARY KEY (organisation_code, quarter_id, question, collection_id)
);
CREATE INDEX ix_loaded_answer_collection ON loaded_answer (collection_id, organisation_code, quarter_id, question);

-- Approved answers as rows that can be added up, beside the facts of returns. `is_counted`: no accepted return answers
-- the same, no later collection does, and it was not reversed.
CREATE TABLE loaded_status (
  organisation_code  text        NOT NULL,
  quarter_id         text        NOT NULL,
  action_code        text        NOT NULL,
  collection_id      uuid        NOT NULL CONSTRAINT fk_loaded_status_collection REFERENCES loaded_collection (id),
  organisation_type  text        NOT NULL,
  icb_code           text,
  region_code        text        NOT NULL,
  status             text        NOT NULL,
  approved_at        timestamptz NOT NULL DEFAULT product_now(),
  reversed_at        timestamptz,
  is_counted         boolean     NOT NULL DEFAULT false,
  CONSTRAINT pk_loaded_status PRIMARY KEY (organisation_code, quarter_id, action_code, collection_id)
);
CREATE INDEX ix_loaded_status_quarter ON loaded_status (quarter_id, collection_id);

CREATE TABLE loaded_table (
  organisation_code  text        NOT NULL,
  quarter_id         text        NOT NULL,
  metric_id          text        NOT NULL,
  stratifier         text        NOT NULL,
  collection_id      uuid        NOT NULL CONSTRAINT fk_loaded_table_collection REFERENCES loaded_collection (id),
  organisation_type  text        NOT NULL,
  icb_code           text,
  region_code        text        NOT NULL,
  -- Position i of all three is one group.
  group_codes        text[]      NOT NULL,
  numerators         integer[]   NOT NULL,
  denominators       integer[]   NOT NULL,
  approved_at        timestamptz NOT NULL DEFAULT product_now(),
  reversed_at        timestamptz,
  is_counted         boolean     NOT NULL DEFAULT false,
  CONSTRAINT pk_loaded_table PRIMARY KEY (organisation_code, quarter_id, metric_id, stratifier, collection_id),
  CONSTRAINT ck_loaded_table_lengths CHECK (cardinality(group_codes) = cardinality(numerators)
    AND cardinality(numerators) = cardinality(denominators))
);
CREATE INDEX ix_loaded_table_quarter ON loaded_table (quarter_id, collection_id);

-- What counts of each collection, added up by area: beside the rollups of returns, never in them.
CREATE TABLE loaded_status_rollup (
  quarter_id         text    NOT NULL,
  boundaries         text    NOT NULL CONSTRAINT ck_loaded_status_rollup_boundaries CHECK (boundaries IN ('AS_WAS', 'AS_NOW')),
  level              text    NOT NULL CONSTRAINT ck_loaded_status_rollup_level CHECK (level IN ('ENGLAND', 'REGION', 'ICB')),
  area_code          text    NOT NULL,
  organisation_type  text    NOT NULL,
  action_code        text    NOT NULL,
  status             text    NOT NULL,
  collection_id      uuid    NOT NULL CONSTRAINT fk_loaded_status_rollup_collection REFERENCES loaded_collection (id),
  organisations      integer NOT NULL CONSTRAINT ck_loaded_status_rollup_count CHECK (organisations >= 0),
  CONSTRAINT pk_loaded_status_rollup
    PRIMARY KEY (quarter_id, boundaries, level, area_code, organisation_type, action_code, status, collection_id)
) WITH (fillfactor = 50);

CREATE TABLE loaded_metric_rollup (
  quarter_id     text    NOT NULL,
  boundaries     text    NOT NULL CONSTRAINT ck_loaded_metric_rollup_boundaries CHECK (boundaries IN ('AS_WAS', 'AS_NOW')),
  level          text    NOT NULL CONSTRAINT ck_loaded_metric_rollup_level CHECK (level IN ('ENGLAND', 'REGION', 'ICB')),
  area_code      text    NOT NULL,
  metric_id      text    NOT NULL,
  stratifier     text    NOT NULL,
  group_code     text    NOT NULL,
  collection_id  uuid    NOT NULL CONSTRAINT fk_loaded_metric_rollup_collection REFERENCES loaded_collection (id),
  numerator      bigint  NOT NULL CONSTRAINT ck_loaded_metric_rollup_numerator CHECK (numerator >= 0),
  denominator    bigint  NOT NULL CONSTRAINT ck_loaded_metric_rollup_denominator CHECK (denominator >= 0),
  estimated      bigint  NOT NULL CONSTRAINT ck_loaded_metric_rollup_estimated CHECK (estimated BETWEEN 0 AND denominator),
  -- Organisations with anybody in the group.
  organisations  integer NOT NULL CONSTRAINT ck_loaded_metric_rollup_count CHECK (organisations >= 0),
  -- Organisations that gave the table: with none the group was not reported, which is not the same as nobody in it.
  tables         integer NOT NULL CONSTRAINT ck_loaded_metric_rollup_tables CHECK (tables >= organisations),
  CONSTRAINT pk_loaded_metric_rollup
    PRIMARY KEY (quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code, collection_id)
) WITH (fillfactor = 50);

-- As area_overlap, of loaded tables: what disclosure control needs to know of them.
CREATE TABLE loaded_overlap (
  quarter_id  text    NOT NULL,
  level       text    NOT NULL CONSTRAINT ck_loaded_overlap_level CHECK (level IN ('REGION', 'ICB')),
  now_code    text    NOT NULL,
  was_code    text    NOT NULL,
  tables      integer NOT NULL CONSTRAINT ck_loaded_overlap_count CHECK (tables >= 0),
  CONSTRAINT pk_loaded_overlap PRIMARY KEY (quarter_id, level, now_code, was_code)
) WITH (fillfactor = 50);

-- Whatever counts in comparisons, returned and loaded, each by itself: `collection_id` is null for returns.
CREATE VIEW counted_status WITH (security_invoker = true) AS
SELECT quarter_id, boundaries, level, area_code, organisation_type, action_code, status, NULL::uuid AS collection_id, organisations
FROM status_rollup
UNION ALL
SELECT quarter_id, boundaries, level, area_code, organisation_type, action_code, status, collection_id, organisations
FROM loaded_status_rollup WHERE organisations > 0;

-- Counts of people, returned and loaded together: nobody may take them apart below what disclosure control allows.
CREATE VIEW counted_metric WITH (security_invoker = true) AS
SELECT quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code, sum(numerator)::bigint AS numerator,
       sum(denominator)::bigint AS denominator, sum(estimated)::bigint AS estimated, sum(organisations)::integer AS organisations
FROM (
  SELECT quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code, numerator, denominator, estimated, organisations
  FROM metric_rollup
  UNION ALL
  SELECT quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code, numerator, denominator, estimated, organisations
  FROM loaded_metric_rollup WHERE tables > 0
) counted
GROUP BY quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code;

CREATE VIEW counted_overlap WITH (security_invoker = true) AS
SELECT quarter_id, level, now_code, was_code, organisations FROM area_overlap
UNION ALL
SELECT quarter_id, level, now_code, was_code, tables FROM loaded_overlap;

GRANT SELECT ON loaded_collection, loaded_answer, loaded_status, loaded_table, loaded_status_rollup, loaded_metric_rollup,
  loaded_overlap, counted_status, counted_metric, counted_overlap TO monitor_app;
-- Collections are loaded by the product, on an administrator's behalf; who took which step is the product's to show.
GRANT SELECT ON loaded_collection_version, loading_fault TO monitor_system;
GRANT INSERT ON loaded_collection, loaded_collection_version, loading_fault, loaded_answer, loaded_status, loaded_table
  TO monitor_system;
GRANT UPDATE (superseded_at) ON loaded_collection_version TO monitor_system;
GRANT UPDATE (cells, is_refused) ON loaded_answer TO monitor_system;
GRANT UPDATE (reversed_at) ON loaded_status, loaded_table TO monitor_system;
-- An acceptance takes out what was loaded of the same, in its own transaction.
GRANT UPDATE (is_counted) ON loaded_status, loaded_table TO monitor_app;
GRANT INSERT ON loaded_status_rollup, loaded_metric_rollup, loaded_overlap TO monitor_app;
GRANT UPDATE (organisations) ON loaded_status_rollup TO monitor_app;
GRANT UPDATE (numerator, denominator, estimated, organisations, tables) ON loaded_metric_rollup TO monitor_app;
GRANT UPDATE (tables) ON loaded_overlap TO monitor_app;

ALTER TABLE loaded_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE loaded_answer FORCE ROW LEVEL SECURITY;
ALTER TABLE loaded_status ENABLE ROW LEVEL SECURITY;
ALTER TABLE loaded_status FORCE ROW LEVEL SECURITY;
ALTER TABLE loaded_table ENABLE ROW LEVEL SECURITY;
ALTER TABLE loaded_table FORCE ROW LEVEL SECURITY;
CREATE POLICY by_the_product ON loaded_answer TO monitor_system USING (true) WITH CHECK (true);
CREATE POLICY by_the_product ON loaded_status TO monitor_system USING (true) WITH CHECK (true);
CREATE POLICY by_the_product ON loaded_table TO monitor_system USING (true) WITH CHECK (true);

-- As of facts of returns: the organisation and its region, and of statuses England. A return may stand in another
-- region than what was loaded of its organisation before more was known: then the region of the return as well.
CREATE POLICY read_answers ON loaded_answer FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY read_facts ON loaded_status FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR (SELECT current_setting('app.regions', true)) = '*'
  OR EXISTS (SELECT FROM quarterly_return head
             WHERE head.organisation_code = loaded_status.organisation_code AND head.quarter_id = loaded_status.quarter_id)
);
CREATE POLICY read_facts ON loaded_table FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD' AND (
    region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
    OR EXISTS (SELECT FROM quarterly_return head
               WHERE head.organisation_code = loaded_table.organisation_code AND head.quarter_id = loaded_table.quarter_id)
  )
);
CREATE POLICY count_anew ON loaded_status FOR UPDATE TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD'
  AND EXISTS (SELECT FROM quarterly_return head
              WHERE head.organisation_code = loaded_status.organisation_code AND head.quarter_id = loaded_status.quarter_id)
);
CREATE POLICY count_anew ON loaded_table FOR UPDATE TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD'
  AND EXISTS (SELECT FROM quarterly_return head
              WHERE head.organisation_code = loaded_table.organisation_code AND head.quarter_id = loaded_table.quarter_id)
);

-- Rollups of what was loaded, as those of returns: read by whoever has a role, written by a lead and by the product.
ALTER TABLE loaded_status_rollup ENABLE ROW LEVEL SECURITY;
ALTER TABLE loaded_metric_rollup ENABLE ROW LEVEL SECURITY;
ALTER TABLE loaded_overlap ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_with_a_role ON loaded_status_rollup FOR SELECT TO monitor_app USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR')) IS NOT NULL);
CREATE POLICY read_with_a_role ON loaded_metric_rollup FOR SELECT TO monitor_app USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR')) IS NOT NULL);
CREATE POLICY read_with_a_role ON loaded_overlap FOR SELECT TO monitor_app USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR')) IS NOT NULL);
CREATE POLICY count_first ON loaded_status_rollup FOR INSERT TO monitor_app
  WITH CHECK ((SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD');
CREATE POLICY count_first ON loaded_metric_rollup FOR INSERT TO monitor_app
  WITH CHECK ((SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD');
CREATE POLICY count_first ON loaded_overlap FOR INSERT TO monitor_app
  WITH CHECK ((SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD');
CREATE POLICY count_more ON loaded_status_rollup FOR UPDATE TO monitor_app
  USING ((SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD');
CREATE POLICY count_more ON loaded_metric_rollup FOR UPDATE TO monitor_app
  USING ((SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD');
CREATE POLICY count_more ON loaded_overlap FOR UPDATE TO monitor_app
  USING ((SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD');
CREATE POLICY by_the_product ON loaded_status_rollup TO monitor_system USING (true) WITH CHECK (true);
CREATE POLICY by_the_product ON loaded_metric_rollup TO monitor_system USING (true) WITH CHECK (true);
CREATE POLICY by_the_product ON loaded_overlap TO monitor_system USING (true) WITH CHECK (true);

ALTER TABLE audit_event
  DROP CONSTRAINT ck_audit_event_kind,
  ADD CONSTRAINT ck_audit_event_kind CHECK (
    kind IN ('REFUSED', 'ROLE_GRANTED', 'ROLE_REVOKED', 'PERSON_ADDED', 'IMPORT_APPLIED', 'IMPORT_REVERSED',
             'REORGANISATION_STEP', 'PLACES_MOVED', 'COLLECTION_STEP'));
