-- Organisations are counted by any question that an edition of the form says so of, and metrics may be rates.
--
-- action_fact and status_rollup took actions and their statuses. They now take whatever organisations are counted by:
-- action_code holds the code that the question's projection gives (`D1-S1`, `GOV-1.inContracts`, `SERVICES.assessed`),
-- status the word that was answered (IMPLEMENTED, YES, GIVEN, SOME). Tables and columns keep the names they had: a
-- column renamed would stop the version of the product that still runs while this one starts, and the names stand in
-- keys, indexes and policies. The classes of the product call them what they are.
--
-- return_answer.content is from now on {question, cells, confirmed}. What was typed before keeps its shape until it is
-- next saved, as revisions, which are signed, keep theirs for ever: the product reads both, and a rewriting here would
-- be a second reader, in SQL, that nobody could test against the first.
ALTER TABLE action_fact
  DROP CONSTRAINT ck_action_fact_status,
  ADD CONSTRAINT ck_action_fact_status CHECK (status ~ '^[A-Z0-9_]{1,40}$') NOT VALID;

-- A share has no more people above than below; a rate may have more events than people. What holds of both: no count is
-- below nought, and where no organisation counted anybody there is nobody. Rows that were there are checked by migration
-- 0020, in a transaction of its own.
ALTER TABLE metric_rollup
  DROP CONSTRAINT ck_metric_rollup_order,
  ADD CONSTRAINT ck_metric_rollup_denominator CHECK (denominator >= 0) NOT VALID,
  ADD CONSTRAINT ck_metric_rollup_nobody CHECK (organisations > 0 OR denominator = 0) NOT VALID;
