-- The same of notes beside comparisons.
-- transaction: none
CREATE INDEX CONCURRENTLY ix_comparison_note_step_region ON comparison_note_step (region_code, written_at);
