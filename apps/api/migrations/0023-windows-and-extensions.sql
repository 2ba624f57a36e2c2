-- Changes of windows, and extensions for single organisations, as administrators draft, propose and approve them. Each
-- step is a row of its own with who took it. What a change says is never edited: a better one is drafted anew.
CREATE TABLE window_change_step (
  change_id      uuid        NOT NULL,
  revision       integer     NOT NULL CONSTRAINT ck_window_change_step_revision CHECK (revision >= 1),
  step           text        NOT NULL CONSTRAINT ck_window_change_step_step
                             CHECK (step IN ('DRAFT', 'PROPOSE', 'APPROVE', 'WITHDRAW')),
  state          text        NOT NULL CONSTRAINT ck_window_change_step_state
                             CHECK (state IN ('DRAFT', 'PROPOSED', 'APPROVED', 'WITHDRAWN')),
  -- The quarter, and the organisation where it is about one.
  subject        text        NOT NULL,
  content        jsonb       NOT NULL,
  -- What the change does, in sentences that say what was before: past days stay readable.
  difference     jsonb       NOT NULL,
  comment        text,
  person_id      uuid        NOT NULL,
  person_name    text        NOT NULL,
  recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at  timestamptz,
  CONSTRAINT pk_window_change_step PRIMARY KEY (change_id, revision),
  CONSTRAINT ck_window_change_step_approved CHECK (state <> 'APPROVED' OR superseded_at IS NULL)
);
-- One row of each change stands. As an approved one cannot be superseded, nothing can take its place.
CREATE UNIQUE INDEX ux_window_change_step_known ON window_change_step (change_id) WHERE superseded_at IS NULL;
-- One change of the same is under way at a time.
CREATE UNIQUE INDEX ux_window_change_step_open ON window_change_step (subject)
  WHERE superseded_at IS NULL AND state IN ('DRAFT', 'PROPOSED');

GRANT SELECT, INSERT ON window_change_step TO monitor_system;
GRANT UPDATE (superseded_at) ON window_change_step TO monitor_system;

-- Until when one organisation has, and why. An extension that was replaced or taken back is superseded and kept.
CREATE TABLE return_extension (
  organisation_code  text        NOT NULL,
  quarter_id         text        NOT NULL CONSTRAINT fk_return_extension_window REFERENCES return_window (quarter_id),
  version            integer     NOT NULL CONSTRAINT ck_return_extension_version CHECK (version >= 1),
  region_code        text        NOT NULL,
  closes_on          date        NOT NULL,
  reason             text        NOT NULL,
  change_id          uuid        NOT NULL,
  recorded_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at      timestamptz,
  CONSTRAINT pk_return_extension PRIMARY KEY (organisation_code, quarter_id, version)
);
CREATE UNIQUE INDEX ux_return_extension_known ON return_extension (organisation_code, quarter_id)
  WHERE superseded_at IS NULL;

GRANT SELECT ON return_extension TO monitor_app;
GRANT INSERT ON return_extension TO monitor_system;
GRANT UPDATE (superseded_at) ON return_extension TO monitor_system;

ALTER TABLE return_extension ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_extension FORCE ROW LEVEL SECURITY;
CREATE POLICY by_the_product ON return_extension TO monitor_system USING (true) WITH CHECK (true);
-- The organisation and its region. A return may have been begun in another region than that of its organisation today:
-- whoever sees the return sees until when it can be sent.
CREATE POLICY read_extensions ON return_extension FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD' AND EXISTS (
    SELECT FROM quarterly_return head
    WHERE head.organisation_code = return_extension.organisation_code AND head.quarter_id = return_extension.quarter_id
  )
);

ALTER TABLE audit_event
  DROP CONSTRAINT ck_audit_event_kind,
  ADD CONSTRAINT ck_audit_event_kind
    CHECK (kind IN ('REFUSED', 'ROLE_GRANTED', 'ROLE_REVOKED', 'PERSON_ADDED', 'IMPORT_APPLIED', 'IMPORT_REVERSED',
                    'REORGANISATION_STEP', 'PLACES_MOVED', 'COLLECTION_STEP', 'EDITION_STEP', 'WINDOW_STEP')) NOT VALID;
