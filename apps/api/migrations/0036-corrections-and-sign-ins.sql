-- A correction can be given up: the version that was accepted stands again. And a sign-off says when its approver had
-- signed in, as the sign-in provider tells it.

ALTER TABLE return_event
  -- Null for every step that asks for no fresh sign-in, and for those taken before this was kept.
  ADD COLUMN signed_in_at timestamptz,
  DROP CONSTRAINT ck_return_event_kind,
  -- Rows that were there are checked by migration 0040, in a transaction of its own.
  ADD CONSTRAINT ck_return_event_kind CHECK (
    kind IN ('STARTED', 'TYPED_ON_BEHALF', 'CONFIRMED', 'SUBMITTED', 'WITHDRAWN', 'SIGNED_OFF', 'ACCEPTED', 'SENT_BACK',
             'REOPENED', 'CORRECTION_GIVEN_UP')) NOT VALID;
GRANT INSERT (signed_in_at) ON return_event TO monitor_app;

-- Answers that go back to what was accepted say so in the history of their cells.
ALTER TABLE answer_cell_change
  DROP CONSTRAINT ck_answer_cell_change_way,
  ADD CONSTRAINT ck_answer_cell_change_way CHECK (
    way IN ('TYPED', 'PASTED', 'CARRIED_OVER', 'WORKBOOK', 'MERGED', 'SETTLED', 'RESTORED', 'GIVEN_UP')) NOT VALID;

-- The preparer's, of a return that is being corrected; what counts stays what a lead has accepted.
CREATE POLICY give_up_correction ON quarterly_return FOR UPDATE TO monitor_app
  USING (
    (SELECT current_setting('app.role', true)) = 'PREPARER'
    AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  )
  WITH CHECK (
    (SELECT current_setting('app.role', true)) = 'PREPARER'
    AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
    AND state = 'ACCEPTED' AND state_before(organisation_code, quarter_id) IN ('DRAFT', 'RETURNED')
    AND accepted_revision = (
      SELECT max(accepted.revision) FROM return_revision accepted
      WHERE accepted.organisation_code = quarterly_return.organisation_code AND accepted.quarter_id = quarterly_return.quarter_id
        AND accepted.accepted_at IS NOT NULL AND accepted.superseded_at IS NULL
    )
  );

ALTER POLICY record_own_steps ON return_event WITH CHECK (
  person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND role = (SELECT current_setting('app.role', true))
  AND (
    organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
    AND ((role = 'PREPARER' AND kind IN ('STARTED', 'CONFIRMED', 'SUBMITTED', 'WITHDRAWN', 'REOPENED', 'CORRECTION_GIVEN_UP'))
      OR (role = 'APPROVER' AND kind IN ('CONFIRMED', 'SUBMITTED', 'SIGNED_OFF', 'SENT_BACK')))
    OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
    AND role = 'REGIONAL_LEAD' AND kind IN ('ACCEPTED', 'SENT_BACK')
    OR role = 'HELPER' AND kind IN ('STARTED', 'TYPED_ON_BEHALF') AND helps_with(organisation_code, quarter_id)
  )
);
