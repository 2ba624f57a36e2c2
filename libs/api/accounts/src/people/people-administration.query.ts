/** Adds a person, or renames one that is known. */
export const addPersonSql = `
INSERT INTO person (issuer, subject, display_name, is_machine) VALUES ($1, $2, $3, $4)
ON CONFLICT (issuer, subject) DO UPDATE SET display_name = excluded.display_name
RETURNING id, xmax = 0 AS "isNew"`;

export const lockPersonSql = 'SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE';

/** Says who granted by its default. */
export const grantRoleSql = `
INSERT INTO role_assignment (person_id, role, scope_code) VALUES ($1, $2, $3)
ON CONFLICT (person_id, role, coalesce(scope_code, '')) WHERE revoked_at IS NULL DO NOTHING
RETURNING id`;

export const revokeRoleSql = `
UPDATE role_assignment SET revoked_at = clock_timestamp(), revoked_by = acting_name()
WHERE person_id = $1 AND role = $2 AND scope_code IS NOT DISTINCT FROM $3 AND revoked_at IS NULL`;
