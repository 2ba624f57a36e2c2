-- Entry on behalf: a helper types in what an organisation wrote on paper or said, and the organisation confirms it before
-- it is submitted. The decision: libs/api/returns/src/on-behalf/on-behalf.md

ALTER TABLE role_assignment
  DROP CONSTRAINT ck_role_assignment_role,
  ADD CONSTRAINT ck_role_assignment_role
    CHECK (role IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER')),
  DROP CONSTRAINT ck_role_assignment_scope,
  ADD CONSTRAINT ck_role_assignment_scope
    CHECK ((role IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'HELPER')) = (scope_code IS NOT NULL));

-- How what a helper typed reached them, and on which day; null where the organisation typed it itself.
ALTER TABLE return_answer
  ADD COLUMN received_from text CONSTRAINT ck_return_answer_received_from CHECK (received_from IN ('PAPER', 'PHONE', 'EMAIL')),
  ADD COLUMN received_on date,
  ADD CONSTRAINT ck_return_answer_received CHECK ((received_from IS NULL) = (received_on IS NULL));
GRANT UPDATE (received_from, received_on) ON return_answer TO monitor_app;

-- That one version of an answer, which a helper typed, is what the organisation wrote. Only ever added to: what is typed
-- afterwards is another version, and is confirmed by nobody.
CREATE TABLE answer_confirmation (
  organisation_code  text        NOT NULL,
  quarter_id         text        NOT NULL,
  answer_key         text        NOT NULL,
  version            integer     NOT NULL,
  confirmed_by       uuid        NOT NULL,
  confirmed_by_name  text        NOT NULL,
  confirmed_at       timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_answer_confirmation PRIMARY KEY (organisation_code, quarter_id, answer_key, version),
  CONSTRAINT fk_answer_confirmation_answer FOREIGN KEY (organisation_code, quarter_id, answer_key)
    REFERENCES return_answer (organisation_code, quarter_id, answer_key)
);
GRANT SELECT ON answer_confirmation TO monitor_app;
GRANT INSERT (organisation_code, quarter_id, answer_key, version, confirmed_by, confirmed_by_name)
  ON answer_confirmation TO monitor_app;

-- What helpers typed of a revision, from what, and who confirmed it: a list of objects, for whoever decides.
ALTER TABLE return_revision ADD COLUMN on_behalf jsonb NOT NULL DEFAULT '[]';
GRANT INSERT (on_behalf) ON return_revision TO monitor_app;

ALTER TABLE return_event
  ADD COLUMN received_from text,
  ADD COLUMN received_on date,
  DROP CONSTRAINT ck_return_event_kind,
  ADD CONSTRAINT ck_return_event_kind CHECK (
    kind IN ('STARTED', 'TYPED_ON_BEHALF', 'CONFIRMED', 'SUBMITTED', 'WITHDRAWN', 'SIGNED_OFF', 'ACCEPTED', 'SENT_BACK',
             'REOPENED')) NOT VALID,
  -- Rows that were there are checked by migration 0026, in a transaction of its own.
  ADD CONSTRAINT ck_return_event_received CHECK (
    (kind = 'TYPED_ON_BEHALF') = (received_from IS NOT NULL) AND (received_from IS NULL) = (received_on IS NULL)) NOT VALID;
GRANT INSERT (received_from, received_on) ON return_event TO monitor_app;

-- The organisations, boards and regions whose organisations a helper types for (app.helped, a comma list).
CREATE FUNCTION helped_codes() RETURNS text[] LANGUAGE sql STABLE
RETURN string_to_array(nullif(current_setting('app.helped', true), ''), ',');

-- Whether a helper types for an organisation in a quarter: by the places that it had then.
CREATE FUNCTION helps_with(organisation text, quarter text) RETURNS boolean LANGUAGE sql STABLE
RETURN EXISTS (
  SELECT FROM expected_return expected
  WHERE expected.organisation_code = organisation AND expected.quarter_id = quarter
    AND (expected.organisation_code = ANY (helped_codes()) OR expected.icb_code = ANY (helped_codes())
      OR expected.region_code = ANY (helped_codes()))
);

-- Whether a return that was begun is one of those that a helper types for: by the places that its head has.
CREATE FUNCTION helps_return(organisation text, quarter text) RETURNS boolean LANGUAGE sql STABLE
RETURN EXISTS (
  SELECT FROM quarterly_return head
  WHERE head.organisation_code = organisation AND head.quarter_id = quarter
    AND (head.organisation_code = ANY (helped_codes()) OR head.icb_code = ANY (helped_codes())
      OR head.region_code = ANY (helped_codes()))
);

-- The organisations that a helper types for in a quarter that can be filled in now: their earlier returns are read too,
-- because a new one starts from them, wherever the organisation stood then.
CREATE FUNCTION helped_organisations() RETURNS text[] LANGUAGE sql STABLE
RETURN CASE WHEN helped_codes() IS NULL THEN '{}'::text[] ELSE (
  SELECT coalesce(array_agg(DISTINCT expected.organisation_code), '{}'::text[])
  FROM expected_return expected JOIN return_window w ON w.quarter_id = expected.quarter_id
  WHERE (product_now() AT TIME ZONE 'Europe/London')::date BETWEEN w.opens_on AND w.closes_on
    AND (expected.organisation_code = ANY (helped_codes()) OR expected.icb_code = ANY (helped_codes())
      OR expected.region_code = ANY (helped_codes()))
) END;

-- Where a return stood before the statement that asks.
CREATE FUNCTION state_before(organisation text, quarter text) RETURNS text LANGUAGE sql STABLE
RETURN (SELECT state FROM quarterly_return WHERE organisation_code = organisation AND quarter_id = quarter);

-- Whether a head stands where it stood before the statement that asks: a helper moves none.
CREATE FUNCTION stays_where_it_stood(organisation text, quarter text, state_now text, revision_now integer, accepted_now integer)
RETURNS boolean LANGUAGE sql STABLE
RETURN EXISTS (
  SELECT FROM quarterly_return head
  WHERE head.organisation_code = organisation AND head.quarter_id = quarter AND head.state = state_now
    AND head.revision = revision_now AND head.accepted_revision IS NOT DISTINCT FROM accepted_now
);

ALTER TABLE answer_confirmation ENABLE ROW LEVEL SECURITY;
ALTER TABLE answer_confirmation FORCE ROW LEVEL SECURITY;
CREATE POLICY by_the_product ON answer_confirmation TO monitor_system USING (true) WITH CHECK (true);
CREATE POLICY read_confirmations ON answer_confirmation FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY help_read ON answer_confirmation FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND helps_return(organisation_code, quarter_id)
);
-- Under the own name, of what somebody else typed, in the version that stands there.
CREATE POLICY confirm_answers ON answer_confirmation FOR INSERT TO monitor_app WITH CHECK (
  (SELECT current_setting('app.role', true)) IN ('PREPARER', 'APPROVER')
  AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  AND confirmed_by = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND EXISTS (
    SELECT FROM return_answer typed
    WHERE typed.organisation_code = answer_confirmation.organisation_code AND typed.quarter_id = answer_confirmation.quarter_id AND typed.answer_key = answer_confirmation.answer_key
      AND typed.version = answer_confirmation.version AND typed.received_from IS NOT NULL
      AND typed.edited_by <> answer_confirmation.confirmed_by
  )
);

-- Helpers read what they type for, and what it starts from.
CREATE POLICY help_read ON quarterly_return FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND ((organisation_code = ANY ((SELECT helped_codes())::text[]) OR icb_code = ANY ((SELECT helped_codes())::text[]) OR region_code = ANY ((SELECT helped_codes())::text[]))
    OR organisation_code = ANY ((SELECT helped_organisations())::text[]))
);
CREATE POLICY help_read ON return_answer FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND helps_return(organisation_code, quarter_id)
);
CREATE POLICY help_read ON return_event FOR SELECT TO monitor_app USING (
  -- Also of a return that is begun by the very statement that asks.
  (SELECT current_setting('app.role', true)) = 'HELPER' AND (
    organisation_code = ANY ((SELECT helped_organisations())::text[]) OR helps_return(organisation_code, quarter_id))
);
CREATE POLICY help_read ON return_revision FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND (
    organisation_code = ANY ((SELECT helped_organisations())::text[]) OR helps_return(organisation_code, quarter_id))
);

-- What the organisation counted before, which new counts are compared with: a helper is warned as the organisation is.
CREATE POLICY help_read ON metric_fact FOR SELECT TO monitor_app USING (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND (
    organisation_code = ANY ((SELECT helped_organisations())::text[]) OR helps_return(organisation_code, quarter_id))
);

-- Helpers begin returns and type in them, under their own names and saying from what. Nothing else: the head stays where
-- it stands.
CREATE POLICY help_begin ON quarterly_return FOR INSERT TO monitor_app WITH CHECK (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND (organisation_code = ANY ((SELECT helped_codes())::text[]) OR icb_code = ANY ((SELECT helped_codes())::text[]) OR region_code = ANY ((SELECT helped_codes())::text[]))
  AND state = 'DRAFT' AND revision = 0 AND accepted_revision IS NULL
  AND EXISTS (
    SELECT FROM organisation_period place JOIN return_window quarter ON quarter.quarter_id = quarterly_return.quarter_id
    WHERE place.code = quarterly_return.organisation_code AND place.superseded_at IS NULL
      AND place.type = quarterly_return.organisation_type AND place.region_code = quarterly_return.region_code
      AND place.icb_code IS NOT DISTINCT FROM quarterly_return.icb_code
      AND place.valid_from <= quarter.ends_on AND (place.valid_to IS NULL OR place.valid_to >= quarter.starts_on)
  )
);
CREATE POLICY help_type ON quarterly_return FOR UPDATE TO monitor_app
  USING ((SELECT current_setting('app.role', true)) = 'HELPER' AND (organisation_code = ANY ((SELECT helped_codes())::text[]) OR icb_code = ANY ((SELECT helped_codes())::text[]) OR region_code = ANY ((SELECT helped_codes())::text[])))
  WITH CHECK (
    (SELECT current_setting('app.role', true)) = 'HELPER' AND (organisation_code = ANY ((SELECT helped_codes())::text[]) OR icb_code = ANY ((SELECT helped_codes())::text[]) OR region_code = ANY ((SELECT helped_codes())::text[]))
    AND state IN ('DRAFT', 'RETURNED')
    AND stays_where_it_stood(organisation_code, quarter_id, state, revision, accepted_revision)
  );
CREATE POLICY help_type ON return_answer FOR INSERT TO monitor_app WITH CHECK (
  (SELECT current_setting('app.role', true)) = 'HELPER' AND helps_with(organisation_code, quarter_id)
  AND edited_by = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND (version = 0 OR (edited_by = ANY (editors) AND received_from IS NOT NULL))
);
CREATE POLICY help_type_over ON return_answer FOR UPDATE TO monitor_app
  USING ((SELECT current_setting('app.role', true)) = 'HELPER' AND helps_return(organisation_code, quarter_id))
  WITH CHECK (
    (SELECT current_setting('app.role', true)) = 'HELPER' AND helps_return(organisation_code, quarter_id)
    AND edited_by = (SELECT nullif(current_setting('app.person', true), ''))::uuid AND edited_by = ANY (editors)
    AND received_from IS NOT NULL
  );

-- Preparers type for their own organisation: what they type came from nobody else.
ALTER POLICY type_answers ON return_answer WITH CHECK (
  (SELECT current_setting('app.role', true)) = 'PREPARER'
  AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  AND edited_by = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  -- Version 0 is carried over from an earlier quarter: nobody has typed it yet.
  AND (version = 0 OR edited_by = ANY (editors))
  AND received_from IS NULL
);
ALTER POLICY type_over_answers ON return_answer WITH CHECK (
  (SELECT current_setting('app.role', true)) = 'PREPARER'
  AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  AND edited_by = (SELECT nullif(current_setting('app.person', true), ''))::uuid AND edited_by = ANY (editors)
  AND received_from IS NULL
);

-- Where helpers alone have typed, the approver confirms and submits in place of a preparer that there may not be.
CREATE POLICY confirm_return ON quarterly_return FOR UPDATE TO monitor_app
  USING (
    (SELECT current_setting('app.role', true)) = 'APPROVER'
    AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  )
  WITH CHECK (
    (SELECT current_setting('app.role', true)) = 'APPROVER'
    AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
    AND state_before(organisation_code, quarter_id) IN ('DRAFT', 'RETURNED')
    AND state IN (state_before(organisation_code, quarter_id), 'SUBMITTED')
    AND accepted_revision IS NOT DISTINCT FROM (
      SELECT max(accepted.revision) FROM return_revision accepted
      WHERE accepted.organisation_code = quarterly_return.organisation_code AND accepted.quarter_id = quarterly_return.quarter_id
        AND accepted.accepted_at IS NOT NULL AND accepted.superseded_at IS NULL
    )
    AND EXISTS (
      SELECT FROM return_answer typed
      WHERE typed.organisation_code = quarterly_return.organisation_code AND typed.quarter_id = quarterly_return.quarter_id AND typed.version > 0
    )
    AND NOT EXISTS (
      SELECT FROM return_answer typed
      WHERE typed.organisation_code = quarterly_return.organisation_code AND typed.quarter_id = quarterly_return.quarter_id AND typed.version > 0
        AND typed.received_from IS NULL
    )
  );
ALTER POLICY keep_keys ON idempotency_key WITH CHECK (
  (SELECT current_setting('app.role', true)) IN ('PREPARER', 'APPROVER')
  AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);

-- What a helper typed is submitted once the organisation has confirmed it.
ALTER POLICY submit_revision ON return_revision WITH CHECK (
  (SELECT current_setting('app.role', true)) = 'PREPARER'
  AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  AND prepared_by = (SELECT nullif(current_setting('app.person', true), ''))::uuid AND prepared_by = ANY (preparers)
  AND NOT EXISTS (
    SELECT FROM return_answer typed
    WHERE typed.organisation_code = return_revision.organisation_code AND typed.quarter_id = return_revision.quarter_id
      AND typed.received_from IS NOT NULL AND NOT EXISTS (
        SELECT FROM answer_confirmation own
        WHERE own.organisation_code = typed.organisation_code AND own.quarter_id = typed.quarter_id
          AND own.answer_key = typed.answer_key AND own.version = typed.version
      )
  )
);
-- An approver who submits what helpers alone typed has prepared nothing of it, and signs it off as the second person.
CREATE POLICY submit_confirmed_revision ON return_revision FOR INSERT TO monitor_app WITH CHECK (
  (SELECT current_setting('app.role', true)) = 'APPROVER'
  AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  AND prepared_by = (SELECT nullif(current_setting('app.person', true), ''))::uuid AND cardinality(preparers) > 0
  AND NOT prepared_by = ANY (preparers)
  AND NOT EXISTS (
    SELECT FROM return_answer typed
    WHERE typed.organisation_code = return_revision.organisation_code AND typed.quarter_id = return_revision.quarter_id AND typed.version > 0
      AND (typed.received_from IS NULL OR NOT typed.editors <@ return_revision.preparers)
  )
  AND NOT EXISTS (
    SELECT FROM return_answer typed
    WHERE typed.organisation_code = return_revision.organisation_code AND typed.quarter_id = return_revision.quarter_id
      AND typed.received_from IS NOT NULL AND NOT EXISTS (
        SELECT FROM answer_confirmation own
        WHERE own.organisation_code = typed.organisation_code AND own.quarter_id = typed.quarter_id
          AND own.answer_key = typed.answer_key AND own.version = typed.version
      )
  )
);

ALTER POLICY record_own_steps ON return_event WITH CHECK (
  person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND role = (SELECT current_setting('app.role', true))
  AND (
    organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
    AND ((role = 'PREPARER' AND kind IN ('STARTED', 'CONFIRMED', 'SUBMITTED', 'WITHDRAWN', 'REOPENED'))
      OR (role = 'APPROVER' AND kind IN ('CONFIRMED', 'SUBMITTED', 'SIGNED_OFF', 'SENT_BACK')))
    OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
    AND role = 'REGIONAL_LEAD' AND kind IN ('ACCEPTED', 'SENT_BACK')
    OR role = 'HELPER' AND kind IN ('STARTED', 'TYPED_ON_BEHALF') AND helps_with(organisation_code, quarter_id)
  )
);

-- Figures for whoever has a role: helpers have one.
ALTER POLICY read_with_a_role ON status_rollup USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER')) IS NOT NULL);
ALTER POLICY read_with_a_role ON metric_rollup USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER')) IS NOT NULL);
ALTER POLICY read_with_a_role ON response_rollup USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER')) IS NOT NULL);
ALTER POLICY read_with_a_role ON area_overlap USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER')) IS NOT NULL);
ALTER POLICY read_with_a_role ON counted_return USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER')) IS NOT NULL);
ALTER POLICY read_with_a_role ON loaded_status_rollup USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER')) IS NOT NULL);
ALTER POLICY read_with_a_role ON loaded_metric_rollup USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER')) IS NOT NULL);
ALTER POLICY read_with_a_role ON loaded_overlap USING (
  (SELECT 1 WHERE current_setting('app.role', true) IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER')) IS NOT NULL);
