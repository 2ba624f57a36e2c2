import { setTimeout as pause } from 'node:timers/promises';
import { LOGGER, WorkQueue } from '@monitor/api-platform';
import type { Logger } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { mostQuarters, PaceQuartersReader } from './pace-quarters-reader.service.js';

/** Whoever comes in at once after a start is served first. */
const beginsAfterMs = 5_000;
/** Between two quarters, for everybody else's questions. */
const restsMs = 200;

/**
 * Reads what organisations said, quarter by quarter, once a process has started: at national size that takes half a minute,
 * for which the first person who asks would have to wait.
 */
@Injectable()
export class PaceReadAhead implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ending = new AbortController();

  constructor(
    @Inject(PaceQuartersReader) private readonly answers: Pick<PaceQuartersReader, 'read'>,
    @Inject(QuartersService) private readonly quarters: Pick<QuartersService, 'quarters'>,
    @Inject(WorkQueue) private readonly queue: Pick<WorkQueue, 'isOn'>,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    // A process without work of its own serves a test or a command, which ends before anybody asks.
    if (this.queue.isOn) void this.readInTime();
  }

  onModuleDestroy(): void {
    this.ending.abort();
  }

  /** Reads every quarter that is not read yet, the newest first; gives how many were looked at. Stops where the process ends. */
  async readAll(): Promise<number> {
    const ids = (await this.quarters.quarters({ system: 'comparison' })).slice(0, mostQuarters).map(({ id }) => id);
    for (const id of ids) {
      await this.answers.read(null, [id]);
      await pause(restsMs, undefined, { signal: this.ending.signal, ref: false });
    }
    return ids.length;
  }

  private async readInTime(): Promise<void> {
    try {
      await pause(beginsAfterMs, undefined, { signal: this.ending.signal, ref: false });
      const quarters = await this.readAll();
      this.logger.info({ quarters }, 'what organisations said over the quarters was read ahead');
    } catch (failure) {
      if (this.ending.signal.aborted) return;
      this.logger.warn({ err: failure }, 'what organisations said was not read ahead: whoever asks first waits for it');
    }
  }
}
