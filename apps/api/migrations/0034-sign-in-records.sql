-- What the embedded provider must remember between the steps of a sign-in, so that each step may reach another process.
-- Keys are digests: the ids themselves open sessions. Unlogged: after a crash a sign-in is begun again.

CREATE UNLOGGED TABLE sign_in_record (
  key        text        NOT NULL CONSTRAINT pk_sign_in_record PRIMARY KEY,
  model      text        NOT NULL,
  uid        text,
  grant_id   text,
  content    jsonb       NOT NULL,
  expires_at timestamptz NOT NULL
);

CREATE INDEX ix_sign_in_record_uid ON sign_in_record (model, uid) WHERE uid IS NOT NULL;
CREATE INDEX ix_sign_in_record_grant ON sign_in_record (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX ix_sign_in_record_expiry ON sign_in_record (expires_at);

-- Read and written before anyone is known, as sessions are.
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_record TO monitor_login;
