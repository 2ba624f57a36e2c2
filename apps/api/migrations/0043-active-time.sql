-- How long returns take on the pages: libs/api/returns/src/active-time/what-time-is-measured.md

-- The day in London at which a transaction acts.
CREATE FUNCTION product_day() RETURNS date LANGUAGE sql STABLE
RETURN (product_now() AT TIME ZONE 'Europe/London')::date;

-- Seconds by section and day. Nobody who spent them is kept.
CREATE TABLE return_active_time (
  organisation_code text    NOT NULL,
  quarter_id        text    NOT NULL,
  -- Key of a section of the form, or ELSEWHERE.
  section           text    NOT NULL CONSTRAINT ck_return_active_time_section CHECK (length(section) BETWEEN 1 AND 60),
  spent_on          date    NOT NULL DEFAULT product_day(),
  seconds           integer NOT NULL CONSTRAINT ck_return_active_time_seconds CHECK (seconds BETWEEN 0 AND 86400),
  CONSTRAINT pk_return_active_time PRIMARY KEY (organisation_code, quarter_id, section, spent_on)
) WITH (fillfactor = 80);
CREATE INDEX ix_return_active_time_quarter ON return_active_time (quarter_id);

-- What of the claims of one opened page was counted, so that none counts twice: by a number that the page drew, not by
-- its person. Removed 40 days after its last sign.
CREATE TABLE active_time_meter (
  organisation_code text        NOT NULL,
  quarter_id        text        NOT NULL,
  meter             uuid        NOT NULL,
  -- Seconds by section.
  counted           jsonb       NOT NULL DEFAULT '{}' CONSTRAINT ck_active_time_meter_counted CHECK (jsonb_typeof(counted) = 'object'),
  signed_at         timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_active_time_meter PRIMARY KEY (organisation_code, quarter_id, meter)
) WITH (fillfactor = 50);

ALTER TABLE return_active_time ENABLE ROW LEVEL SECURITY;
ALTER TABLE return_active_time FORCE ROW LEVEL SECURITY;
ALTER TABLE active_time_meter ENABLE ROW LEVEL SECURITY;
ALTER TABLE active_time_meter FORCE ROW LEVEL SECURITY;

-- The organisation reads its own time, and nobody else does.
CREATE POLICY own_organisation ON return_active_time FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY own_organisation ON active_time_meter FOR SELECT TO monitor_app USING (
  organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY spend_time ON return_active_time FOR INSERT TO monitor_app WITH CHECK (
  (SELECT current_setting('app.role', true)) IN ('PREPARER', 'APPROVER')
  AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY spend_more_time ON return_active_time FOR UPDATE TO monitor_app
  USING (
    (SELECT current_setting('app.role', true)) IN ('PREPARER', 'APPROVER')
    AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  );
CREATE POLICY begin_meter ON active_time_meter FOR INSERT TO monitor_app WITH CHECK (
  (SELECT current_setting('app.role', true)) IN ('PREPARER', 'APPROVER')
  AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
);
CREATE POLICY go_on_with_meter ON active_time_meter FOR UPDATE TO monitor_app
  USING (
    (SELECT current_setting('app.role', true)) IN ('PREPARER', 'APPROVER')
    AND organisation_code = ANY ((SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ','))::text[])
  );
-- The product works out quartiles of many organisations, and removes meters that are silent.
CREATE POLICY product ON return_active_time FOR SELECT TO monitor_system USING (true);
CREATE POLICY see_silent ON active_time_meter FOR SELECT TO monitor_system USING (signed_at < clock_timestamp() - interval '40 days');
CREATE POLICY remove_silent ON active_time_meter FOR DELETE TO monitor_system USING (signed_at < clock_timestamp() - interval '40 days');

GRANT SELECT ON return_active_time, active_time_meter TO monitor_app;
GRANT INSERT (organisation_code, quarter_id, section, seconds) ON return_active_time TO monitor_app;
GRANT UPDATE (seconds) ON return_active_time TO monitor_app;
GRANT INSERT (organisation_code, quarter_id, meter) ON active_time_meter TO monitor_app;
GRANT UPDATE (counted, signed_at) ON active_time_meter TO monitor_app;
GRANT SELECT ON return_active_time TO monitor_system;
GRANT SELECT, DELETE ON active_time_meter TO monitor_system;
