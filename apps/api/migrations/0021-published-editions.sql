-- Editions of the form as administrators draft, propose and publish them. Each step is a row of its own, with what the
-- edition said then and who took it. What is published is never edited: no step follows it, whoever tries.
CREATE TABLE form_edition_step (
  version        integer     NOT NULL CONSTRAINT ck_form_edition_step_version CHECK (version BETWEEN 1 AND 9999),
  revision       integer     NOT NULL CONSTRAINT ck_form_edition_step_revision CHECK (revision >= 1),
  step           text        NOT NULL CONSTRAINT ck_form_edition_step_step
                             CHECK (step IN ('DRAFT', 'AMEND', 'PROPOSE', 'RETURN', 'PUBLISH', 'WITHDRAW')),
  state          text        NOT NULL CONSTRAINT ck_form_edition_step_state
                             CHECK (state IN ('DRAFT', 'PROPOSED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN')),
  -- As text of JSON, in the order in which people read it.
  content        json        NOT NULL,
  -- SHA-256 of the canonical text of the content.
  content_hash   text        NOT NULL CONSTRAINT ck_form_edition_step_content_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  comment        text,
  person_id      uuid        NOT NULL,
  person_name    text        NOT NULL,
  recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at  timestamptz,
  CONSTRAINT pk_form_edition_step PRIMARY KEY (version, revision),
  CONSTRAINT ck_form_edition_step_published CHECK (state <> 'PUBLISHED' OR superseded_at IS NULL)
);
-- One row of each edition stands. As a published one cannot be superseded, nothing can take its place.
CREATE UNIQUE INDEX ux_form_edition_step_known ON form_edition_step (version) WHERE superseded_at IS NULL;
-- One edition is written at a time: two would have to say what holds where both change the same.
CREATE UNIQUE INDEX ux_form_edition_step_open ON form_edition_step ((true))
  WHERE superseded_at IS NULL AND state IN ('DRAFT', 'PROPOSED', 'RETURNED');

-- The product at work reads and writes them, on an administrator's behalf.
GRANT SELECT, INSERT ON form_edition_step TO monitor_system;
GRANT UPDATE (superseded_at) ON form_edition_step TO monitor_system;

ALTER TABLE audit_event
  DROP CONSTRAINT ck_audit_event_kind,
  ADD CONSTRAINT ck_audit_event_kind
    CHECK (kind IN ('REFUSED', 'ROLE_GRANTED', 'ROLE_REVOKED', 'PERSON_ADDED', 'IMPORT_APPLIED', 'IMPORT_REVERSED',
                    'REORGANISATION_STEP', 'PLACES_MOVED', 'COLLECTION_STEP', 'EDITION_STEP')) NOT VALID;
