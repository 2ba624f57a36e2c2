import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { hasCode } from '../errors/failure-code.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { openHealthPool, readDatabaseStanding } from './database-standing.query.js';
import type { DatabaseStanding } from './database-standing.query.js';

/** Injection token of the names of the migrations that this version needs. */
export const NEEDED_MIGRATIONS = Symbol('needed migrations');

/** Why requests should not be sent here now; null when they should. */
export type Unready = 'DRAINING' | 'DATABASE' | 'MIGRATIONS' | null;

/** What PostgreSQL says of a database in which the product was never installed. */
const noSuchTable = '42P01';
/** Whoever asks gets an answer within so long, whatever the database does. */
const answerMs = 1_800;
/** How often the process itself looks whether its database is still the same. */
const lookEveryMs = 5_000;
/** Who has asked within this time asks again and again: a balancer. */
const watchedMs = 15_000;

/** Whether this process can serve: its database answers and is up to date, and nobody has asked it to stop. */
@Injectable()
export class Readiness implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly pool: Pool;
  private draining = false;
  private asked: number | null = null;
  /** The answer that is being waited for, for everybody who asks meanwhile. */
  private underWay: Promise<Unready> | null = null;
  private databaseId: string | null = null;
  private standbys: number | null = null;
  private replaced: (() => void) | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    dataSource: DataSource,
    @Inject(NEEDED_MIGRATIONS) private readonly needed: readonly string[],
    @Inject(LOGGER) logger: Logger,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {
    this.pool = openHealthPool(dataSource, (err) => logger.warn({ err }, 'the idle connection for health was lost'));
  }

  onApplicationBootstrap(): void {
    this.metrics.watch({
      name: 'monitor_ready',
      help: 'Whether this process can serve requests: 1, or 0 when its database does not answer or it is being stopped.',
      read: async () => ((await this.look()) === null && !this.draining ? 1 : 0),
    });
    this.metrics.watch({
      name: 'monitor_database_standbys',
      help: 'Standbys that follow the database.',
      read: async () => ((await this.look()) === null ? this.standbys : null),
    });
    void this.look();
    this.timer = setInterval(() => void this.look(), lookEveryMs);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    // A connection over which no answer comes is not waited for.
    await within(answerMs, this.pool.end(), undefined);
  }

  /** From now on new requests are to go elsewhere; those under way are finished. */
  drain(): void {
    this.draining = true;
  }

  /** What is done once another database stands under the name of the one that the process began with. */
  onReplaced(then: () => void): void {
    this.replaced = then;
  }

  /** Whether somebody asks again and again, and sends requests elsewhere when told to. */
  get isWatched(): boolean {
    return this.asked !== null && performance.now() - this.asked < watchedMs;
  }

  async check(): Promise<Unready> {
    this.asked = performance.now();
    if (this.draining) return 'DRAINING';
    const found = await this.look();
    return this.isDraining() ? 'DRAINING' : found;
  }

  /** It may have been asked to stop while the database was. */
  private isDraining(): boolean {
    return this.draining;
  }

  private look(): Promise<Unready> {
    this.underWay ??= within(answerMs, this.askDatabase(), 'DATABASE').finally(() => (this.underWay = null));
    return this.underWay;
  }

  private async askDatabase(): Promise<Unready> {
    try {
      const standing = await readDatabaseStanding(this.pool);
      this.standbys = standing.standbys;
      this.compare(standing);
      return this.hasEveryMigration(standing) ? null : 'MIGRATIONS';
    } catch (failure) {
      return hasCode(failure, noSuchTable) ? 'MIGRATIONS' : 'DATABASE';
    }
  }

  private compare({ databaseId }: DatabaseStanding): void {
    this.databaseId ??= databaseId;
    if (databaseId === this.databaseId) return;
    this.draining = true;
    this.replaced?.();
    this.replaced = null;
  }

  /** A database ahead of this version is fine: while versions change, both serve. */
  private hasEveryMigration({ migrations }: DatabaseStanding): boolean {
    const applied = new Set(migrations);
    return this.needed.every((name) => applied.has(name));
  }
}

/** What work comes to, or something else where it takes too long. */
async function within<T>(patienceMs: number, work: Promise<T>, instead: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(instead), patienceMs);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
