-- What callers have used of their allowances, in the form that rate-limiter-flexible reads. Keys are digests. Unlogged:
-- what is counted by the minute need not outlive a crash, and costs no write-ahead log.

CREATE UNLOGGED TABLE allowance_use (
  key     varchar(255) NOT NULL CONSTRAINT pk_allowance_use PRIMARY KEY,
  points  integer      NOT NULL DEFAULT 0,
  expire  bigint
);

-- Counted before anyone is known, as sessions are read.
GRANT SELECT, INSERT, UPDATE, DELETE ON allowance_use TO monitor_login;
