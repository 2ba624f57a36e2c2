-- Up to when somebody has seen what changed, and what the findings said then: of each person, in each role, for each place
-- acted for. What a look is, and why no change is lost: libs/api/comparisons/src/since/what-a-look-is.md
CREATE TABLE last_look (
  person_id   uuid        NOT NULL,
  role        text        NOT NULL,
  -- Code of the region acted for, * for England.
  acting_for  text        NOT NULL,
  -- What happened up to this moment was on a list that was marked as seen.
  seen_until  timestamptz NOT NULL,
  -- [{address, sentence}]: the findings that stood beside that list; null where none were shown.
  findings    jsonb       CONSTRAINT ck_last_look_findings CHECK (jsonb_typeof(findings) = 'array'),
  marked_at   timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_last_look PRIMARY KEY (person_id, role, acting_for),
  CONSTRAINT ck_last_look_role CHECK (role IN ('REGIONAL_LEAD', 'NATIONAL_ANALYST'))
);

ALTER TABLE last_look ENABLE ROW LEVEL SECURITY;
ALTER TABLE last_look FORCE ROW LEVEL SECURITY;

-- One's own, in the role and for the place that one acts in.
CREATE POLICY own_looks ON last_look TO monitor_app USING (
  person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND role = (SELECT current_setting('app.role', true))
  AND acting_for = (SELECT current_setting('app.regions', true))
);
GRANT SELECT ON last_look TO monitor_app;
GRANT INSERT (person_id, role, acting_for, seen_until, findings) ON last_look TO monitor_app;
GRANT UPDATE (seen_until, findings, marked_at) ON last_look TO monitor_app;

-- Views: each change counts, so that nobody changes what they have not seen. A view that is shared by somebody who does not
-- hold the role any longer can be taken over by whoever does; from whom, and when, is kept.
ALTER TABLE saved_view
  ADD COLUMN version         integer     NOT NULL DEFAULT 1,
  ADD COLUMN taken_over_from uuid,
  ADD COLUMN taken_over_at   timestamptz;
GRANT UPDATE (version) ON saved_view TO monitor_app;

-- Who holds a role is not for people to read: the product hands a view over for them, one that is shared and still there.
CREATE POLICY read_by_the_product ON saved_view FOR SELECT TO monitor_system USING (true);
CREATE POLICY handed_over_by_the_product ON saved_view FOR UPDATE TO monitor_system
  USING (is_shared AND removed_at IS NULL) WITH CHECK (is_shared AND removed_at IS NULL);
GRANT SELECT ON saved_view TO monitor_system;
GRANT UPDATE (person_id, person_name, version, taken_over_from, taken_over_at) ON saved_view TO monitor_system;
