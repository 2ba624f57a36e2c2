-- A region may allow its organisations a few days more by itself. Whose word an extension rests on is kept with it, and why
-- one was taken back; those there are, and those that the version before writes, are two administrators'.
ALTER TABLE return_extension
  ADD COLUMN allowed_by text NOT NULL DEFAULT 'ADMINISTRATORS',
  ADD COLUMN allowed_by_name text,
  ADD COLUMN ended_by_name text,
  ADD COLUMN ended_reason text;
ALTER TABLE return_extension
  ADD CONSTRAINT ck_return_extension_allowed_by CHECK (allowed_by IN ('REGION', 'ADMINISTRATORS')) NOT VALID;

GRANT UPDATE (ended_by_name, ended_reason) ON return_extension TO monitor_system;
