-- A request that changes something may be sent again: the key that its sender made for it is kept in the transaction of its
-- effect, with what is needed to answer the same once more. Takes in every request; idempotency_key stays beside it for
-- submissions, written and read by this version and by the one before, until no server of that version runs any more.
CREATE TABLE request_key (
  person_id     uuid        NOT NULL,
  key           text        NOT NULL CONSTRAINT ck_request_key_key CHECK (length(key) BETWEEN 1 AND 200),
  operation     text        NOT NULL,
  -- SHA-256 of what was asked for: the same key with anything else is refused.
  content_hash  text        NOT NULL CONSTRAINT ck_request_key_content_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  -- What came of it, as far as it cannot be read from elsewhere: ids and remarks. Never a secret.
  outcome       jsonb       NOT NULL,
  done_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_request_key PRIMARY KEY (person_id, key)
);
CREATE INDEX ix_request_key_done_at ON request_key (done_at);

-- Everybody keeps and reads their own, also where the product itself acts on their behalf. Nobody changes one. The product
-- removes those that are older than a week, and no others.
ALTER TABLE request_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_key FORCE ROW LEVEL SECURITY;
CREATE POLICY read_own_keys ON request_key FOR SELECT TO monitor_app, monitor_system USING (
  person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
);
CREATE POLICY keep_own_keys ON request_key FOR INSERT TO monitor_app, monitor_system WITH CHECK (
  person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
);
CREATE POLICY see_old_keys ON request_key FOR SELECT TO monitor_system USING (done_at < clock_timestamp() - interval '7 days');
CREATE POLICY remove_old_keys ON request_key FOR DELETE TO monitor_system USING (done_at < clock_timestamp() - interval '7 days');

GRANT SELECT ON request_key TO monitor_app, monitor_system;
GRANT INSERT (person_id, key, operation, content_hash, outcome) ON request_key TO monitor_app, monitor_system;
GRANT DELETE ON request_key TO monitor_system;
