-- What a region asks an organisation about a comparison is a conversation about its return, like any other: see
-- libs/api/returns/src/comments/who-sees-comments.md

-- The domain whose comparison it is about; such a conversation is about no single question, and the region sees it.
ALTER TABLE comment_thread
  ADD COLUMN domain text CONSTRAINT ck_comment_thread_domain
    CHECK (domain IN ('D1', 'D2', 'D3', 'D4', 'D5') AND question IS NULL AND visibility = 'REGION' OR domain IS NULL);

-- Resolved for now: the quarter in whose return it comes up again.
ALTER TABLE comment_line
  ADD COLUMN follow_in text CONSTRAINT ck_comment_line_follow_in CHECK (kind = 'RESOLVED' OR follow_in IS NULL);

GRANT INSERT (domain) ON comment_thread TO monitor_app;
GRANT INSERT (follow_in) ON comment_line TO monitor_app;
