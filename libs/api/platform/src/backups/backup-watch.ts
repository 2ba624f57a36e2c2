import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Metrics } from '../metrics/metrics.js';
import { ServiceNotices } from '../notices/service-notices.js';
import type { BackupSettings } from './backup-settings.js';
import { lastVerifiedBackup } from './last-backup.js';

/** Injection token of what a BackupWatch watches. */
export const WATCHED_BACKUPS = Symbol('watched backups');

/** Whose backups, and how often they are taken. */
export interface WatchedBackups {
  dataDirectory: string;
  schedule: Pick<BackupSettings, 'directory' | 'everyHours'>;
}

const lookEveryMs = 60_000;
const hourMs = 3_600_000;
/** How much later than it is due a backup may come: it is taken, restored and compared first. */
const lateHours = 2;

/** Tells how old the last verified backup is, and says so where it is older than the schedule promises. */
@Injectable()
export class BackupWatch implements OnModuleInit, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(WATCHED_BACKUPS) private readonly watched: WatchedBackups,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
    private readonly notices: ServiceNotices,
  ) {}

  async onModuleInit(): Promise<void> {
    this.metrics.watch({
      name: 'monitor_backup_age_seconds',
      help: 'How long ago the last backup was taken that was restored and compared; none where none was.',
      read: async () => {
        const ageMs = await this.ageMs();
        return ageMs === null ? null : ageMs / 1000;
      },
    });
    await this.look();
    this.timer = setInterval(() => void this.look(), lookEveryMs);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Where no schedule is set somebody else takes care of backups, and nothing is said. */
  async look(): Promise<void> {
    const { directory, everyHours } = this.watched.schedule;
    if (directory === null) return;
    const ageMs = await this.ageMs();
    if (ageMs !== null && ageMs <= (everyHours + lateHours) * hourMs) return this.notices.clear('BACKUP_OLD');
    const last = ageMs === null ? 'There is none' : `The last is ${Math.floor(ageMs / hourMs)} hours old`;
    this.notices.raise(
      'BACKUP_OLD',
      `${last}: a verified backup is to be taken every ${everyHours} hours. The terminal of the start command says why it was not.`,
    );
  }

  private async ageMs(): Promise<number | null> {
    const last = await lastVerifiedBackup(this.watched.dataDirectory).catch(() => null);
    return last === null ? null : Math.max(0, this.clock.now().getTime() - Date.parse(last.at));
  }
}
