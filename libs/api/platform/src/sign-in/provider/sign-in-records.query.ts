/** A record by the digest of its model and id, unless it is over. */
export const findRecordSql = `
SELECT content FROM sign_in_record WHERE key = $1 AND expires_at > clock_timestamp()`;

/** A record by the other name that a sign-in under way has. */
export const findRecordByUidSql = `
SELECT content FROM sign_in_record WHERE model = $1 AND uid = $2 AND expires_at > clock_timestamp()`;

export const writeRecordSql = `
INSERT INTO sign_in_record (key, model, uid, grant_id, content, expires_at)
VALUES ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(secs => $6))
ON CONFLICT (key) DO UPDATE
SET uid = excluded.uid, grant_id = excluded.grant_id, content = excluded.content, expires_at = excluded.expires_at`;

/** Says of a record that it was used. */
export const consumeRecordSql = `
UPDATE sign_in_record
SET content = content || jsonb_build_object('consumed', floor(extract(epoch FROM clock_timestamp()))::bigint)
WHERE key = $1`;

export const removeRecordSql = 'DELETE FROM sign_in_record WHERE key = $1';

export const removeRecordsOfGrantSql = 'DELETE FROM sign_in_record WHERE grant_id = $1';

/** Removes what is over, and the oldest of what is too much. */
export const pruneRecordsSql = `
DELETE FROM sign_in_record
WHERE expires_at <= clock_timestamp()
   OR key IN (SELECT key FROM sign_in_record ORDER BY expires_at DESC OFFSET $1)`;
