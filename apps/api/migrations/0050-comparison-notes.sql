-- Right of reply: what an organisation writes beside a comparison that it appears in, of what it says of a domain for a
-- quarter. Who sees it, and what becomes of it: libs/api/comparisons/src/notes/who-sees-notes.md

-- One row a step of a note: each version of it, and each time it was withdrawn. The last says how it stands. Only added to.
CREATE TABLE comparison_note_step (
  organisation_code text        NOT NULL,
  quarter_id        text        NOT NULL,
  domain            text        NOT NULL CONSTRAINT ck_comparison_note_step_domain
    CHECK (domain IN ('D1', 'D2', 'D3', 'D4', 'D5')),
  number            integer     NOT NULL CONSTRAINT ck_comparison_note_step_number CHECK (number >= 1),
  -- The region of the organisation in the quarter, whose lead sees its row.
  region_code       text        NOT NULL,
  kind              text        NOT NULL CONSTRAINT ck_comparison_note_step_kind CHECK (kind IN ('WRITTEN', 'WITHDRAWN')),
  -- Null where the note was withdrawn.
  words             text        CONSTRAINT ck_comparison_note_step_words CHECK (length(words) BETWEEN 1 AND 1000),
  -- Who took the step is shown by role alone: no name is kept.
  person_id         uuid        NOT NULL,
  role              text        NOT NULL CONSTRAINT ck_comparison_note_step_role CHECK (role IN ('PREPARER', 'APPROVER')),
  written_at        timestamptz NOT NULL DEFAULT product_now(),
  request_id        text,
  CONSTRAINT pk_comparison_note_step PRIMARY KEY (organisation_code, quarter_id, domain, number),
  CONSTRAINT ck_comparison_note_step_written CHECK ((kind = 'WRITTEN') = (words IS NOT NULL)),
  CONSTRAINT ck_comparison_note_step_first CHECK (number > 1 OR kind = 'WRITTEN')
);

ALTER TABLE comparison_note_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE comparison_note_step FORCE ROW LEVEL SECURITY;

-- Whoever sees the row of the organisation sees its note: itself, the region that it belonged to, and national analysts.
CREATE POLICY own_organisation ON comparison_note_step FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY own_region ON comparison_note_step FOR SELECT TO monitor_app USING (
  region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
);
CREATE POLICY national_analysts ON comparison_note_step FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'NATIONAL_ANALYST' AND (SELECT current_setting('app.regions', true)) = '*'
);
-- Preparers and approvers write it, as themselves and in their role.
CREATE POLICY write_own_note ON comparison_note_step FOR INSERT TO monitor_app WITH CHECK (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  AND person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND role = (SELECT current_setting('app.role', true))
);

GRANT SELECT ON comparison_note_step TO monitor_app;
GRANT INSERT (organisation_code, quarter_id, domain, number, region_code, kind, words, person_id, role, request_id)
  ON comparison_note_step TO monitor_app;
