-- Quarterly returns. Tenant tables: row-level security is forced, and every key starts with the organisation.
-- The identity comes from settings of the transaction: app.role, app.organisations and app.regions (comma lists).
-- Policies read each setting once (a sub-select), never once a row.

-- The head of a return: where it stands.
CREATE TABLE quarterly_return (
  organisation_code  text        NOT NULL,
  quarter_id         text        NOT NULL CONSTRAINT fk_quarterly_return_window REFERENCES return_window (quarter_id),
  organisation_type  text        NOT NULL,
  icb_code           text,
  region_code        text        NOT NULL,
  catalogue_version  integer     NOT NULL,
  state              text        NOT NULL CONSTRAINT ck_quarterly_return_state
                                 CHECK (state IN ('DRAFT', 'SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'RETURNED')),
  -- The latest submitted revision; 0 = none yet.
  revision           integer     NOT NULL DEFAULT 0,
  -- The revision that counts in comparisons; null = none yet.
  accepted_revision  integer,
  updated_at         timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_quarterly_return PRIMARY KEY (organisation_code, quarter_id),
  CONSTRAINT ck_quarterly_return_accepted CHECK (accepted_revision IS NULL OR accepted_revision <= revision)
);
CREATE INDEX ix_quarterly_return_region ON quarterly_return (region_code, quarter_id);

-- What has been typed, one row an action or table of counts, saved as typed. `version` guards against silent overwriting.
CREATE TABLE return_answer (
  organisation_code  text        NOT NULL,
  quarter_id         text        NOT NULL,
  -- An action's code (`D1-S1`) or a metric and its stratifier (`M01.DEPRIVATION`).
  answer_key         text        NOT NULL,
  version            integer     NOT NULL DEFAULT 1,
  content            jsonb       NOT NULL,
  edited_by          uuid        NOT NULL,
  edited_by_name     text        NOT NULL,
  -- Everyone who has ever typed here: none of them may sign the return off.
  editors            uuid[]      NOT NULL,
  edited_at          timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_return_answer PRIMARY KEY (organisation_code, quarter_id, answer_key),
  CONSTRAINT fk_return_answer_return FOREIGN KEY (organisation_code, quarter_id)
    REFERENCES quarterly_return (organisation_code, quarter_id)
);

-- Every submitted revision, whole and for ever.
CREATE TABLE return_revision (
  organisation_code  text        NOT NULL,
  quarter_id         text        NOT NULL,
  revision           integer     NOT NULL,
  region_code        text        NOT NULL,
  content            jsonb       NOT NULL,
  -- SHA-256 of the canonical text of the content, in hexadecimal: what a signature covers.
  content_hash       text        NOT NULL,
  prepared_by        uuid        NOT NULL,
  -- Whoever submitted it or typed any of its answers, as at submission: none of them may sign it off.
  preparers          uuid[]      NOT NULL,
  submitted_at       timestamptz NOT NULL DEFAULT product_now(),
  accepted_at        timestamptz,
  superseded_at      timestamptz,
  CONSTRAINT pk_return_revision PRIMARY KEY (organisation_code, quarter_id, revision),
  CONSTRAINT fk_return_revision_return FOREIGN KEY (organisation_code, quarter_id)
    REFERENCES quarterly_return (organisation_code, quarter_id),
  CONSTRAINT ck_return_revision_number CHECK (revision >= 1)
);

-- What happened to a return, in order: the timeline people read and the audit trail. Only ever added to.
CREATE TABLE return_event (
  organisation_code  text        NOT NULL,
  quarter_id         text        NOT NULL,
  sequence           integer     NOT NULL,
  region_code        text        NOT NULL,
  kind               text        NOT NULL CONSTRAINT ck_return_event_kind
                                 CHECK (kind IN ('STARTED', 'SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'SENT_BACK', 'REOPENED')),
  revision           integer     NOT NULL,
  content_hash       text,
  person_id          uuid        NOT NULL,
  person_name        text        NOT NULL,
  role               text        NOT NULL,
  comment            text,
  happened_at        timestamptz NOT NULL DEFAULT product_now(),
  request_id         text,
  CONSTRAINT pk_return_event PRIMARY KEY (organisation_code, quarter_id, sequence),
  CONSTRAINT fk_return_event_return FOREIGN KEY (organisation_code, quarter_id)
    REFERENCES quarterly_return (organisation_code, quarter_id)
);

-- A request that may be sent twice has one effect: the key and the effect share a transaction.
CREATE TABLE idempotency_key (
  organisation_code  text        NOT NULL,
  key                text        NOT NULL,
  request_hash       text        NOT NULL,
  revision           integer     NOT NULL,
  created_at         timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_idempotency_key PRIMARY KEY (organisation_code, key)
);

-- Facts: what an accepted revision said. Only ever added to; the head says which revision counts.
CREATE TABLE action_fact (
  organisation_code  text     NOT NULL,
  quarter_id         text     NOT NULL,
  revision           integer  NOT NULL,
  action_code        text     NOT NULL,
  region_code        text     NOT NULL,
  status             text     NOT NULL CONSTRAINT ck_action_fact_status
                              CHECK (status IN ('NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'IMPLEMENTED', 'EMBEDDED', 'NOT_APPLICABLE')),
  coverage_percent   smallint CONSTRAINT ck_action_fact_coverage CHECK (coverage_percent BETWEEN 0 AND 100),
  assurance          text     CONSTRAINT ck_action_fact_assurance
                              CHECK (assurance IN ('SELF_ASSERTED', 'INTERNALLY_REVIEWED', 'INDEPENDENTLY_ASSURED')),
  CONSTRAINT pk_action_fact PRIMARY KEY (organisation_code, quarter_id, revision, action_code),
  CONSTRAINT fk_action_fact_revision FOREIGN KEY (organisation_code, quarter_id, revision)
    REFERENCES return_revision (organisation_code, quarter_id, revision)
);

-- Group counts in catalogue order, packed: position i of both arrays is group i of the stratifier.
CREATE TABLE metric_fact (
  organisation_code  text      NOT NULL,
  quarter_id         text      NOT NULL,
  revision           integer   NOT NULL,
  metric_id          text      NOT NULL,
  stratifier         text      NOT NULL,
  region_code        text      NOT NULL,
  numerators         integer[] NOT NULL,
  denominators       integer[] NOT NULL,
  CONSTRAINT pk_metric_fact PRIMARY KEY (organisation_code, quarter_id, revision, metric_id, stratifier),
  CONSTRAINT fk_metric_fact_revision FOREIGN KEY (organisation_code, quarter_id, revision)
    REFERENCES return_revision (organisation_code, quarter_id, revision),
  CONSTRAINT ck_metric_fact_lengths CHECK (cardinality(numerators) = cardinality(denominators))
);

ALTER TABLE quarterly_return ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterly_return FORCE ROW LEVEL SECURITY;
ALTER TABLE return_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_answer FORCE ROW LEVEL SECURITY;
ALTER TABLE return_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_revision FORCE ROW LEVEL SECURITY;
ALTER TABLE return_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_event FORCE ROW LEVEL SECURITY;
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
ALTER TABLE action_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE action_fact FORCE ROW LEVEL SECURITY;
ALTER TABLE metric_fact ENABLE ROW LEVEL SECURITY;
ALTER TABLE metric_fact FORCE ROW LEVEL SECURITY;

-- Drafts and their keys belong to the organisation alone.
CREATE POLICY own_organisation ON return_answer TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'SYSTEM'
);
CREATE POLICY own_organisation ON idempotency_key TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'SYSTEM'
);

-- Heads, revisions and the timeline: the organisation, its region, and England (region '*').
CREATE POLICY organisation_or_region ON quarterly_return TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR (SELECT current_setting('app.regions', true)) = '*'
  OR (SELECT current_setting('app.role', true)) = 'SYSTEM'
);
CREATE POLICY organisation_or_region ON return_revision TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'SYSTEM'
);
CREATE POLICY organisation_or_region ON return_event TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'SYSTEM'
);

-- Statuses of organisations are not personal data: read by their region and by England, written on acceptance only.
CREATE POLICY read_facts ON action_fact FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR (SELECT current_setting('app.regions', true)) = '*'
  OR (SELECT current_setting('app.role', true)) = 'SYSTEM'
);
CREATE POLICY accept_facts ON action_fact FOR INSERT TO monitor_app WITH CHECK (
  region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'SYSTEM'
);
-- Exact counts of people: the organisation itself, and its region in the course of acceptance.
CREATE POLICY read_facts ON metric_fact FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'SYSTEM'
);
CREATE POLICY accept_facts ON metric_fact FOR INSERT TO monitor_app WITH CHECK (
  region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'SYSTEM'
);

GRANT SELECT, INSERT ON quarterly_return, return_answer, return_revision, return_event, idempotency_key,
  action_fact, metric_fact TO monitor_app;
GRANT UPDATE (state, revision, accepted_revision, updated_at) ON quarterly_return TO monitor_app;
GRANT UPDATE (version, content, edited_by, edited_by_name, editors, edited_at) ON return_answer TO monitor_app;
GRANT UPDATE (accepted_at, superseded_at) ON return_revision TO monitor_app;
