-- What migration 0039 asked of new rows, checked for those that were there.
ALTER TABLE return_extension VALIDATE CONSTRAINT ck_return_extension_allowed_by;
