-- The ledger of breaks: across which day which figures may not be compared, and why. A change of an entry supersedes its
-- row and adds another; an entry that is withdrawn gets a last row that says so.

CREATE TABLE comparability_break (
  id                text        NOT NULL,
  version           integer     NOT NULL,
  -- The first day of the new state.
  occurs_on         date        NOT NULL,
  -- The last day of an outage, on which figures are unreliable; null where the new state simply goes on.
  lasts_until       date,
  kind              text        NOT NULL CONSTRAINT ck_comparability_break_kind
                                CHECK (kind IN ('QUESTION_WORDING', 'CATALOGUE_EDITION', 'IMD_EDITION', 'ETHNIC_CODING',
                                                'BOUNDARY_CHANGE', 'SUPPLIER_OUTAGE', 'METHOD', 'OTHER')),
  title             text        NOT NULL,
  explanation       text        NOT NULL,
  source            text        NOT NULL,
  -- {metrics, stratifiers, actions, levels, areaCodes, readings}: in each, null = all, a list = only those.
  touches           jsonb       NOT NULL,
  is_withdrawn      boolean     NOT NULL DEFAULT false,
  -- Who recorded this row, and why.
  recorded_by       text        NOT NULL,
  recorded_by_name  text        NOT NULL,
  reason            text        NOT NULL,
  recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
  superseded_at     timestamptz,
  CONSTRAINT pk_comparability_break PRIMARY KEY (id, version),
  CONSTRAINT ck_comparability_break_days CHECK (lasts_until IS NULL OR lasts_until >= occurs_on)
);
CREATE UNIQUE INDEX ux_comparability_break_known ON comparability_break (id) WHERE superseded_at IS NULL;

GRANT SELECT, INSERT ON comparability_break TO monitor_app;
GRANT UPDATE (superseded_at) ON comparability_break TO monitor_app;
