-- transaction: none
-- Who holds a role at a place: asked by administrators of one organisation, board or region.
CREATE INDEX CONCURRENTLY ix_role_assignment_scope ON role_assignment (scope_code, person_id) WHERE revoked_at IS NULL;
