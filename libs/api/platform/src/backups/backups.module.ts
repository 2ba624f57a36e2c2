import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { BackupWatch, WATCHED_BACKUPS } from './backup-watch.js';
import type { WatchedBackups } from './backup-watch.js';

/** What is told of backups, which the start command takes. */
@Module({})
export class BackupsModule {
  static forRoot(watched: WatchedBackups): DynamicModule {
    return { module: BackupsModule, providers: [BackupWatch, { provide: WATCHED_BACKUPS, useValue: watched }] };
  }
}
