-- What became of every cell of a draft: who changed it, when, from what to what, and how. Only ever added to, in the
-- statement that writes the answer. Saves merge by it: it says which cells others changed since a version that was seen.
CREATE TABLE answer_cell_change (
  organisation_code  text        NOT NULL,
  quarter_id         text        NOT NULL,
  answer_key         text        NOT NULL,
  -- The version that the answer had afterwards; 0 = carried over when the return was begun.
  version            integer     NOT NULL,
  -- A place within the answer, or `confirmed`.
  cell               text        NOT NULL,
  -- Null = the cell was empty.
  was                jsonb,
  became             jsonb,
  person_id          uuid        NOT NULL,
  person_name        text        NOT NULL,
  role               text        NOT NULL,
  -- How it reached the helper who typed it; null where the organisation typed it itself.
  received_from      text        CONSTRAINT ck_answer_cell_change_received_from CHECK (received_from IN ('PAPER', 'PHONE', 'EMAIL')),
  way                text        NOT NULL CONSTRAINT ck_answer_cell_change_way
                     CHECK (way IN ('TYPED', 'PASTED', 'CARRIED_OVER', 'WORKBOOK', 'MERGED', 'SETTLED', 'RESTORED')),
  changed_at         timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_answer_cell_change PRIMARY KEY (organisation_code, quarter_id, answer_key, version, cell),
  CONSTRAINT fk_answer_cell_change_answer FOREIGN KEY (organisation_code, quarter_id, answer_key)
    REFERENCES return_answer (organisation_code, quarter_id, answer_key)
);

GRANT SELECT ON answer_cell_change TO monitor_app, monitor_system;
GRANT INSERT (organisation_code, quarter_id, answer_key, version, cell, was, became, person_id, person_name, role,
              received_from, way) ON answer_cell_change TO monitor_app, monitor_system;

ALTER TABLE answer_cell_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE answer_cell_change FORCE ROW LEVEL SECURITY;
CREATE POLICY by_the_product ON answer_cell_change TO monitor_system USING (true) WITH CHECK (true);
CREATE POLICY read_changes ON answer_cell_change FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY help_read ON answer_cell_change FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND helps_return(organisation_code, quarter_id)
);
-- The region while it decides, as with the counts.
CREATE POLICY review_read ON answer_cell_change FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'REGIONAL_LEAD' AND EXISTS (
    SELECT FROM quarterly_return head
    WHERE head.organisation_code = answer_cell_change.organisation_code AND head.quarter_id = answer_cell_change.quarter_id
      AND head.state IN ('SUBMITTED', 'SIGNED_OFF')
      AND head.region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  )
);
CREATE POLICY note_changes ON answer_cell_change FOR INSERT TO monitor_app WITH CHECK (
  (SELECT current_setting('app.role', true)) = 'PREPARER' AND role = 'PREPARER'
  AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  AND person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND received_from IS NULL AND (version = 0) = (way = 'CARRIED_OVER')
);
CREATE POLICY help_note ON answer_cell_change FOR INSERT TO monitor_app WITH CHECK (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND role = 'HELPER' AND helps_with(organisation_code, quarter_id)
  AND person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND (version = 0) = (way = 'CARRIED_OVER') AND (version = 0) = (received_from IS NULL)
);
