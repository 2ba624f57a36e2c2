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

GRANT SELECT ON ods_import_evidence TO monitor_app;
GRANT INSERT ON ods_import_evidence TO monitor_system;

-- Words of a name as they are searched, the same on both sides: no accents, "&" and punctuation; a word that holds
-- punctuation is found as its parts and as one ("o'neill": o, neill, oneill). Takes the place of searchable_words,
-- which stays for servers of the former version.
CREATE FUNCTION folded_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN lower(replace(replace(replace(replace(replace(
  translate(regexp_replace(normalize(name, NFKD) COLLATE "C", '[\u0300-\u036f]', '', 'g'), 'øØłŁđĐı', 'oOlLdDi'),
  'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ß', 'ss') COLLATE "C");

CREATE FUNCTION search_words(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(folded_name(name), '[^a-z0-9]+', ' ', 'g') || ' ' ||
       regexp_replace(folded_name(name), '[^a-z0-9\s]+', '', 'g');

CREATE INDEX ix_organisation_period_search ON organisation_period
  USING gin (to_tsvector('simple', code || ' ' || search_words(name))) WHERE superseded_at IS NULL;
DROP INDEX ix_organisation_period_words;
