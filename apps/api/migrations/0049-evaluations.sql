-- Questions of whether putting the framework into practice changed an outcome. Each is written down before anybody looks,
-- or is marked for ever as a look that was not declared; none is changed or deleted. Its answer is kept with the
-- publication that it was worked out from.
CREATE TABLE evaluation_question (
  number        integer     GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_evaluation_question PRIMARY KEY,
  is_declared   boolean     NOT NULL,
  question      jsonb       NOT NULL,
  -- The question that this is another version of.
  amends        integer     CONSTRAINT fk_evaluation_question_amends REFERENCES evaluation_question (number),
  asked_by      uuid        NOT NULL,
  asked_by_name text        NOT NULL,
  asked_at      timestamptz NOT NULL DEFAULT product_now()
);

CREATE TABLE evaluation_answer (
  question       integer     NOT NULL CONSTRAINT fk_evaluation_answer_question REFERENCES evaluation_question (number),
  publication    integer     NOT NULL,
  method_version text        NOT NULL,
  result         jsonb       NOT NULL,
  result_hash    text        NOT NULL,
  answered_at    timestamptz NOT NULL DEFAULT product_now(),
  CONSTRAINT pk_evaluation_answer PRIMARY KEY (question, method_version)
);

GRANT SELECT ON evaluation_question, evaluation_answer TO monitor_app, monitor_system;
GRANT INSERT ON evaluation_question, evaluation_answer TO monitor_system;

-- Answers are worked out by the product's own work. A job answers every question that can be.
SELECT jobs.create_queue('evaluation-answer',
  '{"policy": "standard", "retryLimit": 20, "retryDelay": 60, "expireInSeconds": 3600}');
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA jobs TO monitor_system;
