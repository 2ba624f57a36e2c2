-- The same of what was written in conversations that the region sees.
-- transaction: none
CREATE INDEX CONCURRENTLY ix_comment_line_region ON comment_line (region_code, written_at) WHERE visibility = 'REGION';
