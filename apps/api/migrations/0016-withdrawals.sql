-- A return taken back before sign-off is WITHDRAWN in its timeline; it was written as REOPENED, which says that an
-- accepted return is to be corrected. Checked for rows that were there by the next migration, in its own transaction.
ALTER TABLE return_event
  DROP CONSTRAINT ck_return_event_kind,
  ADD CONSTRAINT ck_return_event_kind CHECK (
    kind IN ('STARTED', 'SUBMITTED', 'WITHDRAWN', 'SIGNED_OFF', 'ACCEPTED', 'SENT_BACK', 'REOPENED')) NOT VALID;

ALTER POLICY record_own_steps ON return_event WITH CHECK (
  person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND role = (SELECT current_setting('app.role', true))
  AND (
    organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
    AND ((role = 'PREPARER' AND kind IN ('STARTED', 'SUBMITTED', 'WITHDRAWN', 'REOPENED'))
      OR (role = 'APPROVER' AND kind IN ('SIGNED_OFF', 'SENT_BACK')))
    OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
    AND role = 'REGIONAL_LEAD' AND kind IN ('ACCEPTED', 'SENT_BACK')
  )
);

-- What was written before: every step is a line, so the line before says which of the two it was. The timeline is only
-- ever added to by the product; here its owner names a step rightly, and changes nothing else of the line.
ALTER TABLE return_event NO FORCE ROW LEVEL SECURITY;
UPDATE return_event own SET kind = 'WITHDRAWN'
FROM return_event before
WHERE own.kind = 'REOPENED' AND before.kind = 'SUBMITTED'
  AND before.organisation_code = own.organisation_code AND before.quarter_id = own.quarter_id
  AND before.sequence = own.sequence - 1;
ALTER TABLE return_event FORCE ROW LEVEL SECURITY;
