-- What migration 0011 asked of new rows, checked for those that were there: in a transaction of its own, because reading
-- them all takes a while and must not keep anybody from writing.
ALTER TABLE return_revision VALIDATE CONSTRAINT fk_return_revision_return;
ALTER TABLE return_event VALIDATE CONSTRAINT fk_return_event_return;
ALTER TABLE action_fact VALIDATE CONSTRAINT fk_action_fact_revision;
ALTER TABLE metric_fact VALIDATE CONSTRAINT fk_metric_fact_revision;
