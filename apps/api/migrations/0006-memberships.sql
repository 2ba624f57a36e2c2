-- Groups that organisations belong to beside their board and region, the places they lie in, and what an import needs
-- so that it can be taken back.

ALTER TABLE ods_import
  ADD COLUMN reopened integer NOT NULL DEFAULT 0,
  -- Organisations that were open before the day since which they were known.
  ADD COLUMN redated integer NOT NULL DEFAULT 0,
  -- Organisations that are no longer known: what taking back an import that added them leaves.
  ADD COLUMN withdrawn integer NOT NULL DEFAULT 0,
  ADD COLUMN memberships integer NOT NULL DEFAULT 0,
  -- The day from which what it says holds where it gives no other; null for a reversal.
  ADD COLUMN effective_on date,
  -- The import that this one takes back; null for a file.
  ADD COLUMN reverses bigint CONSTRAINT fk_ods_import_reverses REFERENCES ods_import (id);
CREATE UNIQUE INDEX ux_ods_import_reverses ON ods_import (reverses);

-- The import that superseded a row; null for a row that is known, and for one superseded by something else.
ALTER TABLE organisation_period
  ADD COLUMN superseded_by bigint CONSTRAINT fk_organisation_period_superseded_by REFERENCES ods_import (id);
GRANT UPDATE (superseded_by) ON organisation_period TO monitor_app;

-- A place (sub-ICB location; until June 2022: clinical commissioning group) from one day to another, and its board.
-- Places send no returns: they are no organisations here. Rows are never edited, as in organisation_period.
CREATE TABLE place_period (
  code           text        NOT NULL,
  ons_code       text,
  name           text        NOT NULL,
  icb_code       text,
  region_code    text        NOT NULL,
  valid_from     date        NOT NULL,
  valid_to       date,
  recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at  timestamptz,
  import_id      bigint      CONSTRAINT fk_place_period_import REFERENCES ods_import (id),
  superseded_by  bigint      CONSTRAINT fk_place_period_superseded_by REFERENCES ods_import (id),
  CONSTRAINT pk_place_period PRIMARY KEY (code, valid_from, recorded_at),
  CONSTRAINT ck_place_period_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE UNIQUE INDEX ux_place_period_known ON place_period (code, valid_from) WHERE superseded_at IS NULL;

-- That an organisation belonged to a group from one day to another. The days of a row are those of the membership; the
-- group itself may be an organisation (PCN), a place, or a body that only its code and name are known of.
CREATE TABLE organisation_membership (
  member_code    text        NOT NULL,
  kind           text        NOT NULL CONSTRAINT ck_organisation_membership_kind
                             CHECK (kind IN ('PLACE', 'PCN', 'COLLABORATIVE', 'PEER_GROUP')),
  group_code     text        NOT NULL,
  group_name     text        NOT NULL,
  valid_from     date        NOT NULL,
  valid_to       date,
  recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at  timestamptz,
  import_id      bigint      CONSTRAINT fk_organisation_membership_import REFERENCES ods_import (id),
  superseded_by  bigint      CONSTRAINT fk_organisation_membership_superseded_by REFERENCES ods_import (id),
  CONSTRAINT pk_organisation_membership PRIMARY KEY (member_code, kind, group_code, valid_from, recorded_at),
  CONSTRAINT ck_organisation_membership_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE UNIQUE INDEX ux_organisation_membership_known ON organisation_membership (member_code, kind, group_code, valid_from)
  WHERE superseded_at IS NULL;
CREATE INDEX ix_organisation_membership_group ON organisation_membership (group_code, kind) WHERE superseded_at IS NULL;

GRANT SELECT, INSERT ON place_period, organisation_membership TO monitor_app;
GRANT UPDATE (superseded_at, superseded_by) ON place_period, organisation_membership TO monitor_app;

-- Extracts carry their day in the name; of other files it is the day of the import.
UPDATE ods_import SET effective_on = coalesce(
  substring(source FROM '[0-9]{4}-[0-9]{2}-[0-9]{2}$')::date,
  (imported_at AT TIME ZONE 'Europe/London')::date
);
-- What earlier imports superseded: the rows of a code that ended between the start of an import and its own rows of it.
UPDATE organisation_period old SET superseded_by = own.import_id
FROM organisation_period own JOIN ods_import import ON import.id = own.import_id
WHERE own.code = old.code AND old.superseded_at BETWEEN import.imported_at AND own.recorded_at;
