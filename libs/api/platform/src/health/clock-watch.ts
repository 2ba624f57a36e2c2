import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { ServiceNotices } from '../notices/service-notices.js';
import { compareClocks } from './compare-clocks.query.js';

const compareEveryMs = 60_000;
/** A difference that a machine whose clock is set by the network does not reach. */
export const mostSkewMs = 30_000;
/** What is no more than the uncertainty of the comparison is left out: the process's clock runs on evenly then. */
const leastSkewMs = 500;

/** Compares the process's clock with the database's when the process starts and every minute, and says when they differ. */
@Injectable()
export class ClockWatch implements OnModuleInit, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private isSaid = false;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly metrics: Metrics,
    private readonly notices: ServiceNotices,
  ) {}

  async onModuleInit(): Promise<void> {
    this.metrics.watch({
      name: 'monitor_clock_skew_seconds',
      help: 'How far the clock of this process is ahead of the database, negative where it is behind.',
      read: () => this.clock.aheadMs / 1000,
    });
    await this.compare();
    this.timer = setInterval(() => void this.compare(), compareEveryMs);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Where the database cannot be asked, the last comparison goes on to count. */
  async compare(): Promise<void> {
    const aheadMs = await compareClocks(this.dataSource).catch(() => null);
    if (aheadMs === null) return;
    this.clock.aheadMs = Math.abs(aheadMs) < leastSkewMs ? 0 : aheadMs;
    this.tell();
  }

  private tell(): void {
    const { aheadMs } = this.clock;
    const isSkewed = Math.abs(aheadMs) > mostSkewMs;
    if (isSkewed === this.isSaid) return;
    this.isSaid = isSkewed;
    if (isSkewed) this.notices.raise('CLOCK_SKEW', skewSentence(aheadMs));
    else this.notices.clear('CLOCK_SKEW');
    if (isSkewed) this.logger.warn({ aheadMs: Math.round(aheadMs) }, skewSentence(aheadMs));
    else this.logger.info('the clock of this machine agrees with that of the database again');
  }
}

/** What is said of clocks that differ. */
export function skewSentence(aheadMs: number): string {
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  const span = seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
  return (
    `The clock of this machine is ${span} ${aheadMs > 0 ? 'ahead of' : 'behind'} that of the database, which decides. ` +
    'Sign-in with an outside provider may fail until the clock is set (for example by NTP).'
  );
}
