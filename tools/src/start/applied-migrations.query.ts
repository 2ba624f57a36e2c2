/** Names of the migrations that a database has been through; its application may read them. */
export const appliedMigrationsSql = 'SELECT name FROM migration_file';

/** Whether the database was ever migrated. */
export const isMigratedSql = 'SELECT to_regclass(\'public.migration_file\') IS NOT NULL AS "isMigrated"';
