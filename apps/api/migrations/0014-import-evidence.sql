-- What every imported file said, so that files may come in any order: what is known is worked out from all that still
-- stands, in the order of the days that the files are of. Imports from before this migration have none.
CREATE TABLE ods_import_evidence (
  import_id   bigint  NOT NULL CONSTRAINT pk_ods_import_evidence PRIMARY KEY
                      CONSTRAINT fk_ods_import_evidence_import REFERENCES ods_import (id),
  statements  jsonb   NOT NULL
);

-- The day that a file is of; and of how many bodies only the past is known otherwise.
ALTER TABLE ods_import
  ADD COLUMN as_of date,
  ADD COLUMN corrected integer NOT NULL DEFAULT 0;
UPDATE ods_import SET as_of = effective_on WHERE effective_on IS NOT NULL;

GRANT SELECT, INSERT ON ods_import_evidence TO monitor_app;
