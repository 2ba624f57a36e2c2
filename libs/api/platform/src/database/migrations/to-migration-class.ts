import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropUnfinishedIndex } from './unfinished-index.js';
import type { MigrationFile } from './migration-file.js';

/** TypeORM reads the order of migrations from the last 13 digits of their names. */
export function typeormName(file: MigrationFile): string {
  return `${file.name}-${String(file.number).padStart(13, '0')}`;
}

/**
 * The class that TypeORM's runner asks for, made from a file: it runs the SQL and records what was run. It queues for each
 * lock for `lockTimeoutMs`. What builds an index concurrently, without a transaction, holds up nobody while it waits, and
 * waits for as long as it takes.
 */
export function toMigrationClass(file: MigrationFile, lockTimeoutMs: number): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = typeormName(file);
    readonly transaction = file.transaction;

    async up(runner: QueryRunner): Promise<void> {
      const timeoutMs = file.transaction ? lockTimeoutMs : 0;
      await runner.query(`SELECT set_config('lock_timeout', $1, false)`, [`${timeoutMs}ms`]);
      if (!file.transaction) await dropUnfinishedIndex(runner, file.sql);
      await runner.query(file.sql);
      await runner.query('INSERT INTO migration_file (name, sha256) VALUES ($1, $2)', [file.name, file.sha256]);
    }

    down(): Promise<void> {
      return Promise.reject(new Error(`${file.name} is not undone: write the next migration instead.`));
    }
  };
}
