-- Comments on a return: what colleagues ask each other about it, never a part of what it says. Who sees what:
-- libs/api/returns/src/comments/who-sees-comments.md

-- What a conversation is about, and who sees it. It stays in its quarter; later quarters show it while it is open.
CREATE TABLE comment_thread (
  organisation_code  text        NOT NULL,
  quarter_id         text        NOT NULL,
  thread             uuid        NOT NULL,
  region_code        text        NOT NULL,
  -- Seen by the organisation alone, or by its helpers and its region too.
  visibility         text        NOT NULL CONSTRAINT ck_comment_thread_visibility CHECK (visibility IN ('ORGANISATION', 'REGION')),
  -- Null = about the whole return.
  question           text,
  -- The role that is asked; null = whoever sees it.
  addressed_to       text        CONSTRAINT ck_comment_thread_addressed_to
    CHECK (addressed_to IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'HELPER')),
  -- The revision that was sent back with it; null = written at any other time.
  sent_back_revision integer,
  begun_at           timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_comment_thread PRIMARY KEY (organisation_code, quarter_id, thread),
  -- A line cannot claim that others may see it than its thread says.
  CONSTRAINT uq_comment_thread_visibility UNIQUE (organisation_code, quarter_id, thread, region_code, visibility),
  CONSTRAINT ck_comment_thread_addressee CHECK (visibility = 'REGION' OR addressed_to IN ('PREPARER', 'APPROVER')),
  CONSTRAINT fk_comment_thread_return FOREIGN KEY (organisation_code, quarter_id, region_code)
    REFERENCES quarterly_return (organisation_code, quarter_id, region_code)
);
CREATE INDEX ix_comment_thread_region ON comment_thread (region_code) WHERE visibility = 'REGION';

-- What was written in it, and when it was resolved and opened again: its last line says how it stands. Only ever added to.
CREATE TABLE comment_line (
  organisation_code text        NOT NULL,
  quarter_id        text        NOT NULL,
  thread            uuid        NOT NULL,
  number            integer     NOT NULL CONSTRAINT ck_comment_line_number CHECK (number > 0),
  region_code       text        NOT NULL,
  visibility        text        NOT NULL,
  kind              text        NOT NULL CONSTRAINT ck_comment_line_kind
    CHECK (kind IN ('BEGUN', 'REPLIED', 'RESOLVED', 'REOPENED')),
  words             text        CONSTRAINT ck_comment_line_length CHECK (length(words) BETWEEN 1 AND 2000),
  person_id         uuid        NOT NULL,
  person_name       text        NOT NULL,
  role              text        NOT NULL,
  written_at        timestamptz NOT NULL DEFAULT product_now(),
  request_id        text,
  CONSTRAINT pk_comment_line PRIMARY KEY (organisation_code, quarter_id, thread, number),
  CONSTRAINT ck_comment_line_begins CHECK ((kind = 'BEGUN') = (number = 1)),
  CONSTRAINT ck_comment_line_words CHECK (words IS NOT NULL OR kind IN ('RESOLVED', 'REOPENED')),
  CONSTRAINT fk_comment_line_thread FOREIGN KEY (organisation_code, quarter_id, thread, region_code, visibility)
    REFERENCES comment_thread (organisation_code, quarter_id, thread, region_code, visibility)
);

-- Who has a return open, and at which section: one row a person and return, written over every half minute, good for a
-- minute. Unlogged: after a crash nobody is there until they say so again.
CREATE UNLOGGED TABLE return_presence (
  organisation_code text        NOT NULL,
  quarter_id        text        NOT NULL,
  person_id         uuid        NOT NULL,
  person_name       text        NOT NULL,
  role              text        NOT NULL,
  -- Key of a section of the form; null = elsewhere in the return.
  section           text        CONSTRAINT ck_return_presence_section CHECK (length(section) BETWEEN 1 AND 60),
  seen_at           timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_return_presence PRIMARY KEY (organisation_code, quarter_id, person_id)
) WITH (fillfactor = 50);

ALTER TABLE comment_thread ENABLE ROW LEVEL SECURITY;
ALTER TABLE comment_thread FORCE ROW LEVEL SECURITY;
ALTER TABLE comment_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE comment_line FORCE ROW LEVEL SECURITY;
ALTER TABLE return_presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_presence FORCE ROW LEVEL SECURITY;

-- The organisation sees all of them; its region and its helpers those that are for them too.
CREATE POLICY own_organisation ON comment_thread FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY own_region ON comment_thread FOR SELECT TO monitor_app USING (
  visibility = 'REGION'
  AND region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
);
CREATE POLICY help_read ON comment_thread FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND visibility = 'REGION' AND helps_return(organisation_code, quarter_id)
);
CREATE POLICY own_organisation ON comment_line FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY own_region ON comment_line FOR SELECT TO monitor_app USING (
  visibility = 'REGION'
  AND region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
);
CREATE POLICY help_read ON comment_line FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND visibility = 'REGION' AND helps_return(organisation_code, quarter_id)
);

-- Whoever sees a conversation may write in it, under their own name and role.
CREATE POLICY begin_thread ON comment_thread FOR INSERT TO monitor_app WITH CHECK (
  (SELECT current_setting('app.role', true)) IN ('PREPARER', 'APPROVER')
  AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD' AND visibility = 'REGION'
  AND region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR (SELECT current_setting('app.role', true)) = 'HELPER' AND visibility = 'REGION' AND helps_return(organisation_code, quarter_id)
);
CREATE POLICY write_own_lines ON comment_line FOR INSERT TO monitor_app WITH CHECK (
  person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND role = (SELECT current_setting('app.role', true))
  AND (
    role IN ('PREPARER', 'APPROVER')
    AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
    OR role = 'REGIONAL_LEAD' AND visibility = 'REGION'
    AND region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
    OR role = 'HELPER' AND visibility = 'REGION' AND helps_return(organisation_code, quarter_id)
  )
);

-- Colleagues of one organisation, and its helpers, see each other there. Nobody else does.
CREATE POLICY own_organisation ON return_presence FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY help_read ON return_presence FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND helps_return(organisation_code, quarter_id)
);
CREATE POLICY be_there ON return_presence FOR INSERT TO monitor_app WITH CHECK (
  person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND role = (SELECT current_setting('app.role', true))
  AND (
    role IN ('PREPARER', 'APPROVER')
    AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
    OR role = 'HELPER' AND helps_return(organisation_code, quarter_id)
  )
);
CREATE POLICY still_be_there ON return_presence FOR UPDATE TO monitor_app
  USING (person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid)
  WITH CHECK (
    person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
    AND role = (SELECT current_setting('app.role', true))
    AND (
      role IN ('PREPARER', 'APPROVER')
      AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
      OR role = 'HELPER' AND helps_return(organisation_code, quarter_id)
    )
  );
-- The product removes who left, and sees no others.
CREATE POLICY see_who_left ON return_presence FOR SELECT TO monitor_system USING (seen_at < clock_timestamp() - interval '10 minutes');
CREATE POLICY remove_who_left ON return_presence FOR DELETE TO monitor_system USING (seen_at < clock_timestamp() - interval '10 minutes');

GRANT SELECT ON comment_thread, comment_line, return_presence TO monitor_app;
GRANT INSERT (organisation_code, quarter_id, thread, region_code, visibility, question, addressed_to, sent_back_revision)
  ON comment_thread TO monitor_app;
GRANT INSERT (organisation_code, quarter_id, thread, number, region_code, visibility, kind, words, person_id, person_name, role,
              request_id) ON comment_line TO monitor_app;
GRANT INSERT (organisation_code, quarter_id, person_id, person_name, role, section) ON return_presence TO monitor_app;
GRANT UPDATE (person_name, role, section, seen_at) ON return_presence TO monitor_app;
GRANT SELECT, DELETE ON return_presence TO monitor_system;
