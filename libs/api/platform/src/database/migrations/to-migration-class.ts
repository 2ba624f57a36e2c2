import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { MigrationFile } from './migration-file.js';

/** A change that cannot get its lock soon gives way: everything behind it in the queue would stand still. */
const lockTimeoutMs = 2_000;

/** TypeORM reads the order of migrations from the last 13 digits of their names. */
export function typeormName(file: MigrationFile): string {
  return `${file.name}-${String(file.number).padStart(13, '0')}`;
}

/** The class that TypeORM's runner asks for, made from a file: it runs the SQL and records what was run. */
export function toMigrationClass(file: MigrationFile): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = typeormName(file);
    readonly transaction = file.transaction;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`SELECT set_config('lock_timeout', $1, false)`, [`${lockTimeoutMs}ms`]);
      await runner.query(file.sql);
      await runner.query('INSERT INTO migration_file (name, sha256) VALUES ($1, $2)', [file.name, file.sha256]);
    }

    down(): Promise<void> {
      return Promise.reject(new Error(`${file.name} is not undone: write the next migration instead.`));
    }
  };
}
