import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { LogOutput } from '../logging/log-output.js';
import { Metrics } from '../metrics/metrics.js';
import { ServiceNotices } from '../notices/service-notices.js';
import type { FreeSpace } from './free-space.js';
import { roomLevel, worse } from './room-level.js';
import type { RoomLevel } from './room-level.js';
import { ROOM_SETTINGS } from './room-settings.js';
import type { RoomSettings } from './room-settings.js';

const lookEveryMs = 2_000;
/** After PostgreSQL had no room for a statement, changes are refused for so long and then tried again. */
const refuseAfterFullMs = 15_000;

const notices = {
  NO_IMPORTS: {
    code: 'DISK_LOW',
    message:
      'The disk of this service is nearly full. Files cannot be sent in and publications cannot be prepared until there is room. Returns can be filled in and sent as ever.',
  },
  READ_ONLY: {
    code: 'READ_ONLY',
    message:
      'This service can only be read at the moment, because its disk is full or nearly full. Nothing that was saved is lost. What you type now stays on your page, and is not saved until there is room.',
  },
} as const;

/**
 * Watches how much room there is where the product keeps things, and says what may still be done. When room becomes short
 * the service restricts itself, and when there is room again it goes back by itself.
 */
@Injectable()
export class RoomWatch implements OnModuleInit, OnApplicationShutdown {
  private seen: RoomLevel = 'ENOUGH';
  private told: RoomLevel = 'ENOUGH';
  private leastFree: number | null = null;
  private fullUntil = 0;
  private isLooking = false;
  private isBlind = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(ROOM_SETTINGS) private readonly settings: RoomSettings,
    @Inject(ServiceNotices) private readonly notices: ServiceNotices,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  async onModuleInit(): Promise<void> {
    this.metrics.watch({
      name: 'monitor_disk_free_ratio',
      help: 'What is free of the disk of the data directory, from 0 to 1; the least, where there are several.',
      read: () => this.leastFree,
    });
    this.metrics.watch({
      name: 'monitor_log_lines_lost_total',
      help: 'Lines of the log that could not be written since the process started.',
      read: () => LogOutput.linesLost,
    });
    await this.look();
    this.timer = setInterval(() => void this.look(), lookEveryMs);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** What may be done now. */
  level(): RoomLevel {
    return Date.now() < this.fullUntil ? 'READ_ONLY' : this.seen;
  }

  /** Something could not be written for want of room: changes are refused from now on, whatever was seen before. */
  reportFull(): void {
    this.fullUntil = Date.now() + refuseAfterFullMs;
    this.tell();
    void this.look();
  }

  /** Looks at every folder. One look at a time: a file system that does not answer must not gather looks. */
  async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      const { folders, probe, limits } = this.settings;
      const spaces = await Promise.all(folders.map((folder) => probe(folder)));
      this.leastFree = Math.min(...spaces.map(shareFree));
      this.seen = spaces.map((space) => roomLevel(space, limits, this.seen)).reduce(worse, 'ENOUGH');
      this.isBlind = false;
    } catch (failure) {
      this.leastFree = null;
      // What was seen last goes on to count.
      if (!this.isBlind) this.logger.warn({ err: failure }, 'how much room there is cannot be seen');
      this.isBlind = true;
    } finally {
      this.isLooking = false;
      this.tell();
    }
  }

  private tell(): void {
    const level = this.level();
    if (level === this.told) return;
    this.told = level;
    for (const [restricted, { code, message }] of Object.entries(notices)) {
      if (restricted === level) this.notices.raise(code, message);
      else this.notices.clear(code);
    }
    const free = this.leastFree === null ? null : `${(this.leastFree * 100).toFixed(1)} %`;
    if (level === 'ENOUGH') this.logger.info({ free }, 'there is room on the disk again: everything can be done');
    else if (level === 'NO_IMPORTS') this.logger.warn({ free }, 'the disk is nearly full: imports are refused');
    else this.logger.error({ free }, 'the disk is full or nearly full: the service can only be read');
  }
}

function shareFree({ freeBytes, sizeBytes }: FreeSpace): number {
  return sizeBytes === 0 ? 0 : freeBytes / sizeBytes;
}
