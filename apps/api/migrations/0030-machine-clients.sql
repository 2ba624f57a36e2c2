-- Programs that administrators register: what each is given of the service's data, and the secrets it signs in with. A
-- registered program holds no role by grant: its registration says as what it acts, and for which organisation.
CREATE TABLE machine_client (
  person_id        uuid        NOT NULL CONSTRAINT fk_machine_client_person REFERENCES person (id),
  -- Whom to write to about it.
  contact          text        NOT NULL CONSTRAINT ck_machine_client_contact CHECK (contact <> ''),
  scopes           text[]      NOT NULL CONSTRAINT ck_machine_client_scopes
                               CHECK (scopes <> '{}' AND scopes <@ ARRAY['FIGURES', 'STATUSES', 'RETURNS', 'ORGANISATIONS', 'OWN_RETURNS']),
  -- The organisation whose returns it fills in; null for one that reads for England.
  scope_code       text,
  registered_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  registered_by    text        NOT NULL DEFAULT acting_name(),
  -- To the minute.
  last_used_at     timestamptz,
  revoked_at       timestamptz,
  revoked_by       text,
  revoked_because  text,
  CONSTRAINT pk_machine_client PRIMARY KEY (person_id),
  CONSTRAINT ck_machine_client_organisation CHECK (
    ('OWN_RETURNS' = ANY (scopes)) = (scope_code IS NOT NULL)
    AND (scope_code IS NULL OR NOT scopes && ARRAY['STATUSES', 'RETURNS'])
  ),
  CONSTRAINT ck_machine_client_revoked CHECK (
    (revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revoked_because IS NULL)
  )
);

-- What is kept of a secret: 256 bits drawn by the product, so that a plain hash of it gives nothing away.
CREATE TABLE machine_client_secret (
  id          uuid        NOT NULL DEFAULT gen_random_uuid(),
  person_id   uuid        NOT NULL CONSTRAINT fk_machine_client_secret_client REFERENCES machine_client (person_id),
  hash        text        NOT NULL CONSTRAINT ck_machine_client_secret_hash CHECK (hash ~ '^[0-9a-f]{64}$'),
  created_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  created_by  text        NOT NULL DEFAULT acting_name(),
  -- When it ends, once another has taken its place; null for the present one.
  expires_at  timestamptz,
  CONSTRAINT pk_machine_client_secret PRIMARY KEY (id),
  CONSTRAINT uq_machine_client_secret_hash UNIQUE (hash)
);
CREATE UNIQUE INDEX ux_machine_client_secret_present ON machine_client_secret (person_id) WHERE expires_at IS NULL;
CREATE INDEX ix_machine_client_secret_client ON machine_client_secret (person_id);

-- The product alone, on an administrator's behalf; operators see who is registered beside whom they added.
GRANT SELECT ON machine_client, machine_client_secret TO monitor_system;
GRANT SELECT ON machine_client TO monitor_operator;
GRANT INSERT (person_id, contact, scopes, scope_code) ON machine_client TO monitor_system;
GRANT UPDATE (last_used_at, revoked_at, revoked_by, revoked_because) ON machine_client TO monitor_system;
GRANT INSERT (person_id, hash) ON machine_client_secret TO monitor_system;
GRANT UPDATE (expires_at) ON machine_client_secret TO monitor_system;
-- Being a machine gives nothing: neither a role, which operators grant, nor a way to sign in as a person. Still nobody is
-- made one by signing in: the product makes programs on behalf of an administrator alone.
GRANT INSERT (is_machine) ON person TO monitor_system;
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
CREATE POLICY known_to_sign_in ON person TO monitor_system, monitor_operator USING (true) WITH CHECK (true);
CREATE POLICY programs_by_administrators ON person AS RESTRICTIVE FOR INSERT TO monitor_system
  WITH CHECK (NOT is_machine OR current_setting('app.acting_role', true) = 'ADMINISTRATOR');

ALTER TABLE audit_event
  DROP CONSTRAINT ck_audit_event_kind,
  ADD CONSTRAINT ck_audit_event_kind
    CHECK (kind IN ('REFUSED', 'ROLE_GRANTED', 'ROLE_REVOKED', 'PERSON_ADDED', 'IMPORT_APPLIED', 'IMPORT_REVERSED',
                    'REORGANISATION_STEP', 'PLACES_MOVED', 'COLLECTION_STEP', 'EDITION_STEP', 'WINDOW_STEP',
                    'PUBLICATION_STEP', 'CLIENT_STEP')) NOT VALID;
