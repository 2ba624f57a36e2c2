import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DatabasePulse } from '../database/pulse.js';
import { Metrics } from '../metrics/metrics.js';

/** Injection token of the names of the migrations that this version needs. */
export const NEEDED_MIGRATIONS = Symbol('needed migrations');

/** Why requests should not be sent here now; null when they should. */
export type Unready = 'DRAINING' | 'DATABASE' | 'MIGRATIONS' | null;

/** Whether this process can serve: its database answers and is up to date, and nobody has asked it to stop. */
@Injectable()
export class Readiness implements OnModuleInit {
  private draining = false;

  constructor(
    private readonly pulse: DatabasePulse,
    private readonly metrics: Metrics,
    @Inject(NEEDED_MIGRATIONS) private readonly needed: readonly string[],
  ) {}

  onModuleInit(): void {
    this.metrics.watch({
      name: 'monitor_ready',
      help: 'Whether this process can serve requests: 1, or 0 when its database does not answer or it is being stopped.',
      read: async () => ((await this.check()) === null ? 1 : 0),
    });
  }

  /** From now on new requests are to go elsewhere; those under way are finished. */
  drain(): void {
    this.draining = true;
  }

  get isDraining(): boolean {
    return this.draining;
  }

  /** A database ahead of this version is fine: while versions change, both serve. */
  async check(): Promise<Unready> {
    if (this.draining) return 'DRAINING';
    const beat = await this.pulse.beat();
    if (beat === null) return 'DATABASE';
    return this.needed.every((name) => beat.migrations.includes(name)) ? null : 'MIGRATIONS';
  }
}
