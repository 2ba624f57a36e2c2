-- How a publication comes about: who took which step, how far its making has come, and the queue of work that the
-- product does by itself. What is published can be changed by nobody: only what belongs to the one in preparation can.

ALTER TABLE publication
  -- The minute at which an approved publication goes out; null where it was not announced.
  ADD COLUMN announced_for timestamptz,
  -- What it holds, in numbers, since it was sealed.
  ADD COLUMN contents jsonb,
  -- SHA-256 over the exact counts that it counts for the first time: a count that is changed later is noticed.
  ADD COLUMN counted_hash text,
  -- From now on the moment at which its figures were sealed.
  ALTER COLUMN built_at DROP NOT NULL,
  ALTER COLUMN built_at DROP DEFAULT;

CREATE TABLE publication_step (
  publication  integer     NOT NULL CONSTRAINT fk_publication_step_publication REFERENCES publication (number),
  -- Counts the steps of a publication from 1.
  version      integer     NOT NULL CONSTRAINT ck_publication_step_version CHECK (version >= 1),
  step         text        NOT NULL CONSTRAINT ck_publication_step_step
                           CHECK (step IN ('PREPARE', 'BUILD', 'AUDIT', 'REFUSE', 'WITHHOLD', 'APPROVE', 'PUBLISH', 'DISCARD')),
  -- Where it stands since. BUILT becomes AUDITING while the audit tells how far it has come.
  state        text        NOT NULL CONSTRAINT ck_publication_step_state
                           CHECK (state IN ('BUILDING', 'BUILT', 'REFUSED', 'AUDITED', 'ANNOUNCED', 'PUBLISHED', 'DISCARDED')),
  comment      text,
  -- Null where the product took it by itself.
  person_id    uuid,
  person_name  text        NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_publication_step PRIMARY KEY (publication, version)
);

-- How far the making or the audit of the publication in preparation has come; no row where nothing is being done.
CREATE TABLE publication_progress (
  publication  integer NOT NULL CONSTRAINT fk_publication_progress_publication REFERENCES publication (number),
  stage        text    NOT NULL CONSTRAINT ck_publication_progress_stage CHECK (stage IN ('BUILD', 'AUDIT')),
  done         integer NOT NULL CONSTRAINT ck_publication_progress_done CHECK (done >= 0),
  whole        integer NOT NULL CONSTRAINT ck_publication_progress_whole CHECK (whole >= done),
  CONSTRAINT pk_publication_progress PRIMARY KEY (publication)
);

GRANT SELECT, INSERT ON publication_step TO monitor_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON publication_progress TO monitor_system;
GRANT UPDATE (built_at, announced_for, contents, counted_hash) ON publication TO monitor_system;
GRANT DELETE ON published_source, published_place, published_table, held_table TO monitor_system;

ALTER TABLE audit_event
  DROP CONSTRAINT ck_audit_event_kind,
  ADD CONSTRAINT ck_audit_event_kind
    CHECK (kind IN ('REFUSED', 'ROLE_GRANTED', 'ROLE_REVOKED', 'PERSON_ADDED', 'IMPORT_APPLIED', 'IMPORT_REVERSED',
                    'REORGANISATION_STEP', 'PLACES_MOVED', 'COLLECTION_STEP', 'EDITION_STEP', 'WINDOW_STEP',
                    'PUBLICATION_STEP')) NOT VALID;

-- Whatever is out, or was given up, stays as it is: the product changes the publication in preparation alone, and may
-- end rows of earlier ones in it and take that back. The one in preparation is found by its unique index.
DROP POLICY by_the_product ON publication;
CREATE POLICY read_by_the_product ON publication FOR SELECT TO monitor_system USING (true);
CREATE POLICY begun_by_the_product ON publication FOR INSERT TO monitor_system
  WITH CHECK (published_at IS NULL);
CREATE POLICY moved_by_the_product ON publication FOR UPDATE TO monitor_system
  USING (published_at IS NULL AND discarded_at IS NULL) WITH CHECK (true);

DROP POLICY by_the_product ON published_table;
CREATE POLICY read_by_the_product ON published_table FOR SELECT TO monitor_system USING (true);
CREATE POLICY added_in_preparation ON published_table FOR INSERT TO monitor_system
  WITH CHECK (publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));
CREATE POLICY ended_in_preparation ON published_table FOR UPDATE TO monitor_system
  USING (until_publication IS NULL
         OR until_publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL))
  WITH CHECK (until_publication IS NULL
         OR until_publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));
CREATE POLICY cleared_in_preparation ON published_table FOR DELETE TO monitor_system
  USING (publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));

ALTER TABLE published_source ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_source FORCE ROW LEVEL SECURITY;
-- Which returns of whom a publication counted, people are told by the product, if at all.
GRANT SELECT ON published_source TO monitor_app;
CREATE POLICY told_to_nobody ON published_source FOR SELECT TO monitor_app USING (false);
CREATE POLICY read_by_the_product ON published_source FOR SELECT TO monitor_system USING (true);
CREATE POLICY added_in_preparation ON published_source FOR INSERT TO monitor_system
  WITH CHECK (from_publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));
CREATE POLICY ended_in_preparation ON published_source FOR UPDATE TO monitor_system
  USING (until_publication IS NULL
         OR until_publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL))
  WITH CHECK (until_publication IS NULL
         OR until_publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));
CREATE POLICY cleared_in_preparation ON published_source FOR DELETE TO monitor_system
  USING (from_publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));

ALTER TABLE published_place ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_by_the_product ON published_place FOR SELECT TO monitor_system USING (true);
CREATE POLICY added_in_preparation ON published_place FOR INSERT TO monitor_system
  WITH CHECK (from_publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));
CREATE POLICY ended_in_preparation ON published_place FOR UPDATE TO monitor_system
  USING (until_publication IS NULL
         OR until_publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL))
  WITH CHECK (until_publication IS NULL
         OR until_publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));
CREATE POLICY cleared_in_preparation ON published_place FOR DELETE TO monitor_system
  USING (from_publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));

ALTER TABLE held_table ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_by_the_product ON held_table FOR SELECT TO monitor_system USING (true);
CREATE POLICY added_in_preparation ON held_table FOR INSERT TO monitor_system
  WITH CHECK (publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));
CREATE POLICY cleared_in_preparation ON held_table FOR DELETE TO monitor_system
  USING (publication = (SELECT number FROM publication WHERE published_at IS NULL AND discarded_at IS NULL));

-- The queue of work: the schema of pg-boss 10.4.2 (its version 24) as its `getConstructionPlans('jobs')` prints it, so that
-- the server's role needs no right to make tables. `jobs/queue-schema.spec.ts` says when the package wants another.
CREATE SCHEMA IF NOT EXISTS jobs;

CREATE TYPE jobs.job_state AS ENUM (
  'created',
  'retry',
  'active',
  'completed',
  'cancelled',
  'failed'
);

CREATE TABLE jobs.version (
  version int primary key,
  maintained_on timestamp with time zone,
  cron_on timestamp with time zone,
  monitored_on timestamp with time zone
);

CREATE TABLE jobs.queue (
  name text,
  policy text,
  retry_limit int,
  retry_delay int,
  retry_backoff bool,
  expire_seconds int,
  retention_minutes int,
  dead_letter text REFERENCES jobs.queue (name),
  partition_name text,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

CREATE TABLE jobs.schedule (
  name text REFERENCES jobs.queue ON DELETE CASCADE,
  cron text not null,
  timezone text,
  data jsonb,
  options jsonb,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

CREATE TABLE jobs.subscription (
  event text not null,
  name text not null REFERENCES jobs.queue ON DELETE CASCADE,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY(event, name)
);

CREATE TABLE jobs.job (
  id uuid not null default gen_random_uuid(),
  name text not null,
  priority integer not null default(0),
  data jsonb,
  state jobs.job_state not null default('created'),
  retry_limit integer not null default(2),
  retry_count integer not null default(0),
  retry_delay integer not null default(0),
  retry_backoff boolean not null default false,
  start_after timestamp with time zone not null default now(),
  started_on timestamp with time zone,
  singleton_key text,
  singleton_on timestamp without time zone,
  expire_in interval not null default interval '15 minutes',
  created_on timestamp with time zone not null default now(),
  completed_on timestamp with time zone,
  keep_until timestamp with time zone NOT NULL default now() + interval '14 days',
  output jsonb,
  dead_letter text,
  policy text
) PARTITION BY LIST (name);
ALTER TABLE jobs.job ADD PRIMARY KEY (name, id);
CREATE TABLE jobs.archive (LIKE jobs.job);
ALTER TABLE jobs.archive ADD PRIMARY KEY (name, id);
ALTER TABLE jobs.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
CREATE INDEX archive_i1 ON jobs.archive(archived_on);

CREATE FUNCTION jobs.create_queue(queue_name text, options json)
RETURNS VOID AS
$$
DECLARE
  table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
  queue_created_on timestamptz;
BEGIN

  WITH q as (
  INSERT INTO jobs.queue (
    name,
    policy,
    retry_limit,
    retry_delay,
    retry_backoff,
    expire_seconds,
    retention_minutes,
    dead_letter,
    partition_name
  )
  VALUES (
    queue_name,
    options->>'policy',
    (options->>'retryLimit')::int,
    (options->>'retryDelay')::int,
    (options->>'retryBackoff')::bool,
    (options->>'expireInSeconds')::int,
    (options->>'retentionMinutes')::int,
    options->>'deadLetter',
    table_name
  )
  ON CONFLICT DO NOTHING
  RETURNING created_on
  )
  SELECT created_on into queue_created_on from q;

  IF queue_created_on IS NULL THEN
    RETURN;
  END IF;

  EXECUTE format('CREATE TABLE jobs.%I (LIKE jobs.job INCLUDING DEFAULTS)', table_name);

  EXECUTE format('ALTER TABLE jobs.%1$I ADD PRIMARY KEY (name, id)', table_name);
  EXECUTE format('ALTER TABLE jobs.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
  EXECUTE format('ALTER TABLE jobs.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON jobs.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON jobs.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON jobs.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON jobs.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
  EXECUTE format('CREATE INDEX %1$s_i5 ON jobs.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);

  EXECUTE format('ALTER TABLE jobs.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
  EXECUTE format('ALTER TABLE jobs.job ATTACH PARTITION jobs.%I FOR VALUES IN (%L)', table_name, queue_name);
END;
$$
LANGUAGE plpgsql;

CREATE FUNCTION jobs.delete_queue(queue_name text)
RETURNS VOID AS
$$
DECLARE
  table_name varchar;
BEGIN
  WITH deleted as (
    DELETE FROM jobs.queue
    WHERE name = queue_name
    RETURNING partition_name
  )
  SELECT partition_name from deleted INTO table_name;

  EXECUTE format('DROP TABLE IF EXISTS jobs.%I', table_name);
END;
$$
LANGUAGE plpgsql;
INSERT INTO jobs.version(version) VALUES ('24');

SELECT jobs.create_queue(name, options::json)
FROM (VALUES
  ('publication-build', '{"policy": "standard", "retryLimit": 1000, "retryDelay": 30, "expireInSeconds": 900}'),
  ('publication-audit', '{"policy": "standard", "retryLimit": 1000, "retryDelay": 30, "expireInSeconds": 900}'),
  ('publication-publish', '{"policy": "standard", "retryLimit": 1000, "retryDelay": 5, "expireInSeconds": 60}'),
  ('publication-provisional', '{"policy": "standard", "retryLimit": 3, "retryDelay": 60, "expireInSeconds": 60}'),
  -- What pg-boss itself sends scheduled work through.
  ('__pgboss__send-it', '{"policy": "standard"}')
) AS queue (name, options);

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA jobs FROM PUBLIC;
GRANT USAGE ON SCHEMA jobs TO monitor_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA jobs TO monitor_system;
