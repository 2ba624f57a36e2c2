-- The kinds of NHS trust (acute, community …), which the organisation file does not say: a classification from outside the
-- product. Each import is a whole classification, kept with its source and never changed; the newest counts.
CREATE TABLE trust_kind_import (
  number         integer     GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_trust_kind_import PRIMARY KEY,
  file_name      text        NOT NULL CONSTRAINT ck_trust_kind_import_file_name CHECK (length(file_name) BETWEEN 1 AND 200),
  content_sha256 text        NOT NULL,
  -- Who publishes it and as of when, in words that stand below every figure of a kind.
  source         text        NOT NULL CONSTRAINT ck_trust_kind_import_source CHECK (length(source) BETWEEN 1 AND 200),
  imported_by    text        NOT NULL,
  imported_at    timestamptz NOT NULL DEFAULT product_now()
);

-- A trust is of a kind from a day until the day of its next row. A trust that took over from another has rows of its own.
CREATE TABLE trust_kind (
  import_number integer NOT NULL CONSTRAINT fk_trust_kind_import REFERENCES trust_kind_import (number),
  code          text    NOT NULL,
  valid_from    date    NOT NULL,
  kind          text    NOT NULL CONSTRAINT ck_trust_kind_kind
                CHECK (kind IN ('ACUTE', 'SPECIALIST', 'MENTAL_HEALTH', 'COMMUNITY', 'AMBULANCE', 'OTHER')),
  CONSTRAINT pk_trust_kind PRIMARY KEY (import_number, code, valid_from)
);

GRANT SELECT ON trust_kind_import, trust_kind TO monitor_app, monitor_system;
GRANT INSERT ON trust_kind_import, trust_kind TO monitor_system;
