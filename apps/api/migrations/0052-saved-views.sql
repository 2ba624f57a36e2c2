-- Views of comparisons that somebody keeps: a page's address, which is its whole state, with a name and a note. Each belongs
-- to the role in which it was saved and the organisation or region acted for; others who act as that see it where it is
-- shared. What is removed keeps its row and loses its words.
CREATE TABLE saved_view (
  number      integer     GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_saved_view PRIMARY KEY,
  person_id   uuid        NOT NULL,
  person_name text        NOT NULL,
  role        text        NOT NULL,
  -- Code of the organisation or region acted for, * for England, empty for none.
  acting_for  text        NOT NULL,
  name        text        NOT NULL CONSTRAINT ck_saved_view_name CHECK (length(name) <= 100),
  -- A path of this service with what is chosen there, never an address elsewhere.
  address     text        NOT NULL CONSTRAINT ck_saved_view_address CHECK (address ~ '^/[a-z]' AND length(address) <= 1000),
  note        text        NOT NULL CONSTRAINT ck_saved_view_note CHECK (length(note) <= 1500),
  is_shared   boolean     NOT NULL,
  saved_at    timestamptz NOT NULL DEFAULT product_now(),
  changed_at  timestamptz,
  removed_at  timestamptz,
  CONSTRAINT ck_saved_view_removed CHECK (removed_at IS NULL OR (name = '' AND note = '' AND NOT is_shared)),
  CONSTRAINT ck_saved_view_named CHECK (removed_at IS NOT NULL OR name <> '')
);
CREATE INDEX ix_saved_view_role ON saved_view (role, acting_for) WHERE removed_at IS NULL;

ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;

-- Whoever acts in the role and for the place for which it was saved sees their own, and those that are shared.
CREATE POLICY own_and_shared_views ON saved_view FOR SELECT TO monitor_app USING (
  role = (SELECT current_setting('app.role', true))
  AND acting_for = (SELECT concat(current_setting('app.organisations', true), current_setting('app.regions', true),
                                  current_setting('app.helped', true)))
  AND (is_shared OR person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid)
);
CREATE POLICY save_own_views ON saved_view FOR INSERT TO monitor_app WITH CHECK (
  role = (SELECT current_setting('app.role', true))
  AND acting_for = (SELECT concat(current_setting('app.organisations', true), current_setting('app.regions', true),
                                  current_setting('app.helped', true)))
  AND person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
);
CREATE POLICY change_own_views ON saved_view FOR UPDATE TO monitor_app USING (
  role = (SELECT current_setting('app.role', true))
  AND acting_for = (SELECT concat(current_setting('app.organisations', true), current_setting('app.regions', true),
                                  current_setting('app.helped', true)))
  AND person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
);

GRANT SELECT ON saved_view TO monitor_app;
GRANT INSERT (person_id, person_name, role, acting_for, name, address, note, is_shared) ON saved_view TO monitor_app;
GRANT UPDATE (name, note, is_shared, changed_at, removed_at) ON saved_view TO monitor_app;
