-- What migration 0036 asked of new rows, checked for those that were there: in a transaction of its own, because reading
-- them all takes a while and must not keep anybody from writing.
ALTER TABLE return_event VALIDATE CONSTRAINT ck_return_event_kind;
ALTER TABLE answer_cell_change VALIDATE CONSTRAINT ck_answer_cell_change_way;
