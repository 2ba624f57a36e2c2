-- Reorganisations as administrators draft, propose, approve and revoke them. Each step is a version of its own, with who
-- took it; a version that another took the place of is superseded and kept.

CREATE TABLE reorganisation (
  id           uuid        NOT NULL CONSTRAINT pk_reorganisation PRIMARY KEY,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE reorganisation_version (
  reorganisation_id  uuid        NOT NULL CONSTRAINT fk_reorganisation_version_reorganisation REFERENCES reorganisation (id),
  version            integer     NOT NULL,
  step               text        NOT NULL CONSTRAINT ck_reorganisation_version_step
                                 CHECK (step IN ('DRAFT', 'AMEND', 'PROPOSE', 'RETURN', 'APPROVE', 'WITHDRAW',
                                                 'PROPOSE_REVOCATION', 'KEEP', 'REVOKE')),
  state              text        NOT NULL CONSTRAINT ck_reorganisation_version_state
                                 CHECK (state IN ('DRAFT', 'PROPOSED', 'RETURNED', 'APPROVED', 'REVOCATION_PROPOSED',
                                                  'REVOKED', 'WITHDRAWN')),
  content            jsonb       NOT NULL,
  comment            text,
  person_id          uuid        NOT NULL,
  person_name        text        NOT NULL,
  -- With the step that approves: {before, written}, all periods of the organisations it changed, for taking it back.
  written            jsonb,
  recorded_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at      timestamptz,
  CONSTRAINT pk_reorganisation_version PRIMARY KEY (reorganisation_id, version),
  CONSTRAINT ck_reorganisation_version_written CHECK ((step = 'APPROVE') = (written IS NOT NULL))
);
CREATE UNIQUE INDEX ux_reorganisation_version_known ON reorganisation_version (reorganisation_id)
  WHERE superseded_at IS NULL;

-- The reorganisation that recorded a row; null for imports and for facts of the product.
ALTER TABLE organisation_period
  ADD COLUMN reorganisation_id uuid CONSTRAINT fk_organisation_period_reorganisation REFERENCES reorganisation (id);
ALTER TABLE succession
  ADD COLUMN reorganisation_id uuid CONSTRAINT fk_succession_reorganisation REFERENCES reorganisation (id);

GRANT SELECT, INSERT ON reorganisation, reorganisation_version TO monitor_app;
GRANT UPDATE (superseded_at) ON reorganisation_version TO monitor_app;
