-- What happened in a region since somebody last looked is read from here, however long ago that was.
-- transaction: none
CREATE INDEX CONCURRENTLY ix_return_event_region ON return_event (region_code, happened_at);
