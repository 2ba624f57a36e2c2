-- What migration 0023 asked of new rows, checked for those that were there: in a transaction of its own, because reading
-- them all takes a while and must not keep anybody from writing.
ALTER TABLE audit_event VALIDATE CONSTRAINT ck_audit_event_kind;
