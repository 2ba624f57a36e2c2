-- What an organisation will do about actions that are not in place: its own words, kept over the quarters, never a part of
-- a return. Who sees it, and what closes it: libs/api/returns/src/plan/what-follows-a-plan.md

-- One row a step of the plan for an action. Each holds the whole plan after it; the last says how it stands. Only added to.
CREATE TABLE plan_step (
  organisation_code text        NOT NULL,
  action_code       text        NOT NULL CONSTRAINT ck_plan_step_action CHECK (length(action_code) BETWEEN 1 AND 60),
  number            integer     NOT NULL CONSTRAINT ck_plan_step_number CHECK (number >= 1),
  -- Beside the return of which quarter it was written, and the region of the organisation in it.
  quarter_id        text        NOT NULL,
  region_code       text        NOT NULL,
  kind              text        NOT NULL CONSTRAINT ck_plan_step_kind
    CHECK (kind IN ('PLANNED', 'REWORDED', 'REDATED', 'GIVEN_UP')),
  what_will_be_done text        NOT NULL CONSTRAINT ck_plan_step_what CHECK (length(what_will_be_done) BETWEEN 1 AND 500),
  -- A role, never a person.
  owner_role        text        NOT NULL CONSTRAINT ck_plan_step_owner CHECK (length(owner_role) BETWEEN 1 AND 200),
  due_on            date        NOT NULL,
  -- Why it was put off or given up; null where nobody had to say.
  reason            text        CONSTRAINT ck_plan_step_reason CHECK (length(reason) BETWEEN 1 AND 500),
  person_id         uuid        NOT NULL,
  person_name       text        NOT NULL,
  role              text        NOT NULL CONSTRAINT ck_plan_step_role CHECK (role IN ('PREPARER', 'APPROVER')),
  written_at        timestamptz NOT NULL DEFAULT product_now(),
  request_id        text,
  CONSTRAINT pk_plan_step PRIMARY KEY (organisation_code, action_code, number),
  CONSTRAINT ck_plan_step_first CHECK (number > 1 OR kind = 'PLANNED'),
  CONSTRAINT ck_plan_step_given_up CHECK (kind <> 'GIVEN_UP' OR reason IS NOT NULL)
);

ALTER TABLE plan_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_step FORCE ROW LEVEL SECURITY;

-- The organisation sees its plan; so does its region: that of the day it was written, and the one it belongs to now.
CREATE POLICY own_organisation ON plan_step FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY own_region ON plan_step FOR SELECT TO monitor_app USING (
  region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
  OR organisation_code IN (
    SELECT period.code FROM organisation_period period
    WHERE period.region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
      AND period.superseded_at IS NULL AND period.valid_to IS NULL
  )
);
-- Preparers and approvers write it, under their own name and role.
CREATE POLICY plan_own_actions ON plan_step FOR INSERT TO monitor_app WITH CHECK (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  AND person_id = (SELECT nullif(current_setting('app.person', true), ''))::uuid
  AND role = (SELECT current_setting('app.role', true))
);
-- The product reads what a body that was taken over had planned, for the body that took over.
CREATE POLICY read_by_the_product ON plan_step FOR SELECT TO monitor_system USING (true);

GRANT SELECT ON plan_step TO monitor_app, monitor_system;
GRANT INSERT (organisation_code, action_code, number, quarter_id, region_code, kind, what_will_be_done, owner_role, due_on,
              reason, person_id, person_name, role, request_id) ON plan_step TO monitor_app;
