-- Letters about returns, to the mailboxes that organisations and regions keep for a role.

-- Where letters to a role of a place go. A place is an organisation or a region, by its ODS code. One row each, which is
-- changed; mailbox_step tells what was done to it and by whom.
CREATE TABLE mailbox (
  organisation_code  text        NOT NULL,
  role               text        NOT NULL CONSTRAINT ck_mailbox_role
                                 CHECK (role IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD')),
  region_code        text        NOT NULL,
  -- Counts the addresses that were set. Links in letters name it: those to an earlier address open nothing.
  version            integer     NOT NULL CONSTRAINT ck_mailbox_version CHECK (version >= 1),
  -- Null where it was removed.
  address            text        CONSTRAINT ck_mailbox_address CHECK (length(address) BETWEEN 3 AND 254),
  set_by_name        text        NOT NULL,
  set_at             timestamptz NOT NULL,
  confirmed_at       timestamptz,
  stopped_at         timestamptz,
  -- How often its mail server has refused a letter for good since it was set.
  refusals           integer     NOT NULL DEFAULT 0 CONSTRAINT ck_mailbox_refusals CHECK (refusals >= 0),
  refused_because    text,
  CONSTRAINT pk_mailbox PRIMARY KEY (organisation_code, role)
);

CREATE TABLE mailbox_step (
  organisation_code  text        NOT NULL,
  role               text        NOT NULL,
  number             integer     NOT NULL CONSTRAINT ck_mailbox_step_number CHECK (number >= 1),
  region_code        text        NOT NULL,
  step               text        NOT NULL CONSTRAINT ck_mailbox_step_step
                                 CHECK (step IN ('SET', 'REMOVED', 'CONFIRMED', 'STOPPED', 'RESUMED')),
  address            text,
  -- Null where somebody followed a link of a letter, without signing in.
  person_id          uuid,
  person_name        text        NOT NULL,
  happened_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_mailbox_step PRIMARY KEY (organisation_code, role, number)
);

-- One row a letter, kept for good under a key that says what it is about: nothing is written twice.
CREATE TABLE letter (
  organisation_code  text        NOT NULL,
  -- Kind, role, and the quarter and revision or the day that it is about.
  letter_key         text        NOT NULL CONSTRAINT ck_letter_key CHECK (length(letter_key) BETWEEN 3 AND 120),
  kind               text        NOT NULL CONSTRAINT ck_letter_kind
                                 CHECK (kind IN ('CONFIRM_MAILBOX', 'OPENED', 'DUE_IN_14', 'DUE_IN_3', 'DUE_IN_1', 'DUE_TODAY',
                                                 'OVERDUE_1', 'OVERDUE_7', 'CLOSES_IN_3', 'WAITS_FOR_SIGN_OFF',
                                                 'RECEIPT_SUBMITTED', 'RECEIPT_SIGNED_OFF', 'SENT_BACK', 'ACCEPTED', 'EXTENDED',
                                                 'DAILY_SUMMARY', 'FROM_LEAD')),
  role               text        NOT NULL CONSTRAINT ck_letter_role
                                 CHECK (role IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD')),
  region_code        text        NOT NULL,
  -- Null for what is about no return.
  quarter_id         text,
  -- The revision of the return, or the version of the extension or of the mailbox; 0 for what a day brings.
  revision           integer     NOT NULL CONSTRAINT ck_letter_revision CHECK (revision >= 0),
  -- What a regional lead added, and who it was.
  note               text,
  sender_name        text,
  state              text        NOT NULL DEFAULT 'WAITING' CONSTRAINT ck_letter_state
                                 CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'NOT_NEEDED', 'SWITCHED_OFF', 'FAILED', 'NOT_KNOWN')),
  -- Not sent before; the day on which it goes out whatever day it is.
  not_before         timestamptz NOT NULL,
  closing_day        date,
  attempts           integer     NOT NULL DEFAULT 0,
  written_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- When a process last took it up, and when it came to an end.
  taken_at           timestamptz,
  settled_at         timestamptz,
  -- Where it went, and why it ended as it did.
  address            text,
  outcome            text,
  CONSTRAINT pk_letter PRIMARY KEY (organisation_code, letter_key),
  CONSTRAINT ck_letter_settled CHECK ((state IN ('WAITING', 'SENDING')) = (settled_at IS NULL))
);
CREATE INDEX ix_letter_to_send ON letter (not_before) WHERE state = 'WAITING';
CREATE INDEX ix_letter_sending ON letter (taken_at) WHERE state = 'SENDING';
CREATE INDEX ix_letter_settled ON letter (settled_at) WHERE settled_at IS NOT NULL;

-- Written by the product alone. Read by the organisation, and by its region.
ALTER TABLE mailbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE mailbox FORCE ROW LEVEL SECURITY;
ALTER TABLE mailbox_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE mailbox_step FORCE ROW LEVEL SECURITY;
ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
CREATE POLICY by_the_product ON mailbox TO monitor_system USING (true) WITH CHECK (true);
CREATE POLICY by_the_product ON mailbox_step TO monitor_system USING (true) WITH CHECK (true);
CREATE POLICY by_the_product ON letter TO monitor_system USING (true) WITH CHECK (true);
CREATE POLICY read_mailboxes ON mailbox FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
);
CREATE POLICY read_mailbox_steps ON mailbox_step FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
);
CREATE POLICY read_letters ON letter FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  OR region_code = ANY ((SELECT string_to_array(nullif(current_setting('app.regions', true), ''), ','))::text[])
);
GRANT SELECT ON mailbox, mailbox_step, letter TO monitor_app;
GRANT SELECT, INSERT, UPDATE ON mailbox, letter TO monitor_system;
GRANT SELECT, INSERT ON mailbox_step TO monitor_system;

-- What days bring is looked for every hour, what people did and what is to be sent every minute. A turn that fails is not
-- tried again: the next comes soon.
SELECT jobs.create_queue(name, options::json)
FROM (VALUES
  ('letters-of-days', '{"policy": "singleton", "retryLimit": 0, "expireInSeconds": 300}'),
  ('letters-to-send', '{"policy": "singleton", "retryLimit": 0, "expireInSeconds": 300}')
) AS queue (name, options);
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA jobs TO monitor_system;
