import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { openQueue } from './open-queue.query.js';
import type { OpenQueue } from './open-queue.query.js';

/** How a process takes part in the product's own work. */
export interface QueueSettings {
  /** The database whose queue it takes work from. */
  databaseUrl: string;
  /** Whether it does such work at all. */
  isOn: boolean;
}

/** Injection token of the QueueSettings. */
export const QUEUE_SETTINGS = Symbol('settings of the queue of work');

const pollingIntervalSeconds = 2;

/**
 * The queue of the product's own work, shared by every feature of a process. It is opened when the first of them takes work,
 * and closed after all of them were told that the process ends.
 */
@Injectable()
export class WorkQueue implements BeforeApplicationShutdown {
  private opening: Promise<OpenQueue> | null = null;

  constructor(
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Whether this process takes work; where not, nothing may be asked of the queue. */
  get isOn(): boolean {
    return this.settings.isOn;
  }

  /** Takes jobs of a queue one at a time; a job that fails (throws) is tried again as its queue says. */
  async take<About extends object>(queue: string, work: (about: About) => Promise<void>): Promise<void> {
    const boss = await this.boss();
    await boss.work<About>(queue, { pollingIntervalSeconds }, async ([job]) => {
      if (job !== undefined) await work(job.data);
    });
  }

  /** Has a job of a queue written again and again, in London; null for never again. Of several processes, one writes it. */
  async schedule(queue: string, cron: string | null): Promise<void> {
    const boss = await this.boss();
    if (cron === null) await boss.unschedule(queue);
    else await boss.schedule(queue, cron, undefined, { tz: 'Europe/London' });
  }

  async beforeApplicationShutdown(): Promise<void> {
    const opening = this.opening;
    this.opening = null;
    if (opening !== null) await (await opening).close();
  }

  private async boss(): Promise<PgBoss> {
    this.opening ??= openQueue(this.settings.databaseUrl, this.logger);
    return (await this.opening).boss;
  }
}
