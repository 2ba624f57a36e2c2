-- People, what they may act as, and their sessions.

CREATE TABLE person (
  id            uuid        NOT NULL DEFAULT gen_random_uuid() CONSTRAINT pk_person PRIMARY KEY,
  issuer        text        NOT NULL,
  subject       text        NOT NULL,
  display_name  text        NOT NULL,
  is_machine    boolean     NOT NULL DEFAULT false,
  created_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uq_person_subject UNIQUE (issuer, subject)
);

-- scope_code: an organisation for preparers and approvers, a region for regional leads, null for England.
CREATE TABLE role_assignment (
  id          uuid        NOT NULL DEFAULT gen_random_uuid() CONSTRAINT pk_role_assignment PRIMARY KEY,
  person_id   uuid        NOT NULL CONSTRAINT fk_role_assignment_person REFERENCES person (id),
  role        text        NOT NULL CONSTRAINT ck_role_assignment_role
              CHECK (role IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR')),
  scope_code  text,
  granted_at  timestamptz NOT NULL DEFAULT now(),
  revoked_at  timestamptz,
  CONSTRAINT ck_role_assignment_scope
    CHECK ((role IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD')) = (scope_code IS NOT NULL))
);
CREATE UNIQUE INDEX ux_role_assignment_current
  ON role_assignment (person_id, role, coalesce(scope_code, '')) WHERE revoked_at IS NULL;

-- Server-side sessions, in the form that connect-pg-simple reads.
CREATE TABLE session (
  sid     varchar      NOT NULL CONSTRAINT pk_session PRIMARY KEY,
  sess    json         NOT NULL,
  expire  timestamp(6) NOT NULL
);
CREATE INDEX ix_session_expire ON session (expire);

GRANT SELECT, INSERT ON person, role_assignment TO monitor_app;
GRANT UPDATE (display_name) ON person TO monitor_app;
GRANT UPDATE (revoked_at) ON role_assignment TO monitor_app;
-- The session store speaks to the pool itself, before anyone is known.
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO monitor_login;
