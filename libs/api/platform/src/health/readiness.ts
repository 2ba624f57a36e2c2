import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readAppliedMigrations } from './applied-migrations.query.js';

/** Injection token of the names of the migrations that this version needs. */
export const NEEDED_MIGRATIONS = Symbol('needed migrations');

/** Why requests should not be sent here now; null when they should. */
export type Unready = 'DRAINING' | 'DATABASE' | 'MIGRATIONS' | null;

/** Whether this process can serve: its database answers and is up to date, and nobody has asked it to stop. */
@Injectable()
export class Readiness {
  private draining = false;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(NEEDED_MIGRATIONS) private readonly needed: readonly string[],
  ) {}

  /** From now on new requests are to go elsewhere; those under way are finished. */
  drain(): void {
    this.draining = true;
  }

  async check(): Promise<Unready> {
    if (this.draining) return 'DRAINING';
    try {
      return (await this.hasEveryMigration()) ? null : 'MIGRATIONS';
    } catch {
      return 'DATABASE';
    }
  }

  /** A database ahead of this version is fine: while versions change, both serve. */
  private async hasEveryMigration(): Promise<boolean> {
    const applied = await readAppliedMigrations(this.dataSource);
    return this.needed.every((name) => applied.has(name));
  }
}
