-- What an attack on a publication tried, what it would have learnt, and what is hidden for it. All of it is for whoever
-- releases alone, and told by the product: what is hidden, and why, says more than the figures.

-- Which quarters and metrics of a publication were attacked: an audit goes on where it was interrupted.
CREATE TABLE publication_audit (
  publication   integer     NOT NULL CONSTRAINT fk_publication_audit_publication REFERENCES publication (number),
  quarter_id    text        NOT NULL,
  metric_id     text        NOT NULL,
  -- The bytes that were attacked: what is built anew is attacked anew.
  content_hash  text        NOT NULL,
  -- How many counts were attacked.
  tried         integer     NOT NULL CONSTRAINT ck_publication_audit_tried CHECK (tried >= 0),
  audited_at    timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_publication_audit PRIMARY KEY (publication, quarter_id, metric_id)
);

-- What somebody would learn of a count that must not be told.
CREATE TABLE audit_problem (
  id             uuid    NOT NULL DEFAULT gen_random_uuid(),
  publication    integer NOT NULL,
  quarter_id     text    NOT NULL,
  metric_id      text    NOT NULL,
  -- The bytes that were attacked: of others it says nothing.
  content_hash   text    NOT NULL,
  stratifier     text    NOT NULL,
  equity_group   text    NOT NULL,
  measure        text    NOT NULL CONSTRAINT ck_audit_problem_measure CHECK (measure IN ('INSIDE', 'OUTSIDE', 'EVERYBODY')),
  boundaries     text    NOT NULL CONSTRAINT ck_audit_problem_boundaries CHECK (boundaries IN ('AS_WAS', 'AS_NOW')),
  level          text    NOT NULL CONSTRAINT ck_audit_problem_level CHECK (level IN ('ENGLAND', 'REGION', 'ICB')),
  area_code      text    NOT NULL,
  attacker       text    NOT NULL CONSTRAINT ck_audit_problem_attacker CHECK (attacker IN ('PUBLIC', 'REGION', 'INSIDER')),
  -- The region or organisation that attacks; null for the public.
  attacker_code  text,
  leak           text    NOT NULL CONSTRAINT ck_audit_problem_leak CHECK (leak IN ('NARROW', 'SMALL', 'GUESSED')),
  lower_limit    integer NOT NULL,
  upper_limit    integer NOT NULL CONSTRAINT ck_audit_problem_limits CHECK (upper_limit >= lower_limit),
  -- How many organisations the count is of that the attacker does not know.
  organisations  integer NOT NULL CONSTRAINT ck_audit_problem_organisations CHECK (organisations >= 1),
  -- What could be hidden so that the attack fails, the least loss first.
  proposals      jsonb   NOT NULL,
  CONSTRAINT pk_audit_problem PRIMARY KEY (id),
  CONSTRAINT fk_audit_problem_audit FOREIGN KEY (publication, quarter_id, metric_id)
    REFERENCES publication_audit (publication, quarter_id, metric_id)
);
CREATE INDEX ix_audit_problem_audit ON audit_problem (publication, quarter_id, metric_id);

-- Groups of tables that whoever released a publication hid in it, since an attack would have learnt something.
CREATE TABLE withheld_figure (
  publication   integer NOT NULL CONSTRAINT fk_withheld_figure_publication REFERENCES publication (number),
  quarter_id    text    NOT NULL,
  metric_id     text    NOT NULL,
  stratifier    text    NOT NULL,
  boundaries    text    NOT NULL CONSTRAINT ck_withheld_figure_boundaries CHECK (boundaries IN ('AS_WAS', 'AS_NOW')),
  level         text    NOT NULL CONSTRAINT ck_withheld_figure_level CHECK (level IN ('ENGLAND', 'REGION', 'ICB')),
  area_code     text    NOT NULL,
  equity_group  text    NOT NULL,
  CONSTRAINT pk_withheld_figure
    PRIMARY KEY (publication, quarter_id, metric_id, stratifier, boundaries, level, area_code, equity_group)
);

GRANT SELECT, INSERT ON publication_audit, audit_problem, withheld_figure TO monitor_system;
GRANT UPDATE (content_hash, tried, audited_at) ON publication_audit TO monitor_system;
