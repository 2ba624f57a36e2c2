-- Administrators grant and revoke roles on a page: why is kept beside each, and the policies hold by themselves what the
-- product may do on their behalf. See libs/api/accounts/src/administration/roles-by-administrators.md.
ALTER TABLE role_assignment
  ADD COLUMN granted_because text,
  ADD COLUMN revoked_because text;

GRANT INSERT (person_id, role, scope_code, granted_because) ON role_assignment TO monitor_system, monitor_operator;
GRANT UPDATE (revoked_at, revoked_by, revoked_because) ON role_assignment TO monitor_system;

ALTER TABLE role_assignment ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_operators ON role_assignment TO monitor_operator USING (true) WITH CHECK (true);
-- Without a condition: the two policies below look the acting administrator up in the same table.
CREATE POLICY known_to_sign_in ON role_assignment FOR SELECT TO monitor_system USING (true);

-- Roles of one place alone, to somebody else, with a reason, by whoever is an administrator at this moment.
CREATE POLICY granted_by_administrators ON role_assignment FOR INSERT TO monitor_system WITH CHECK (
  role IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'HELPER')
  AND granted_because <> ''
  AND person_id <> (SELECT nullif(current_setting('app.person', true), '')::uuid)
  AND (SELECT current_setting('app.acting_role', true)) = 'ADMINISTRATOR'
  AND EXISTS (
    SELECT FROM role_assignment acting
    WHERE acting.person_id = (SELECT nullif(current_setting('app.person', true), '')::uuid)
      AND acting.role = 'ADMINISTRATOR' AND acting.revoked_at IS NULL
  )
);

-- Any role of somebody else, once and for ever: who revokes stays an administrator, so one is always left.
CREATE POLICY revoked_by_administrators ON role_assignment FOR UPDATE TO monitor_system
  USING (
    revoked_at IS NULL
    AND person_id <> (SELECT nullif(current_setting('app.person', true), '')::uuid)
    AND (SELECT current_setting('app.acting_role', true)) = 'ADMINISTRATOR'
    AND EXISTS (
      SELECT FROM role_assignment acting
      WHERE acting.person_id = (SELECT nullif(current_setting('app.person', true), '')::uuid)
        AND acting.role = 'ADMINISTRATOR' AND acting.revoked_at IS NULL
    )
  )
  WITH CHECK (revoked_at IS NOT NULL AND revoked_because <> '');
