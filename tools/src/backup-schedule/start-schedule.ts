import type { BackupSettings } from '@monitor/api-platform';
import { prepareBackupFolder } from './backup-folder.js';
import { BackupSchedule } from './backup-schedule.js';

/** Where it is told, and whose command takes a backup. */
export interface ScheduleSurroundings {
  dataDirectory: string;
  /** The compiled program of `npm run backup`. */
  program: string;
  log: (line: string) => void;
}

/** Begins to take backups into BACKUP_DIR; null where the settings name none. */
export async function startBackups(
  { directory, everyHours }: BackupSettings,
  { dataDirectory, program, log }: ScheduleSurroundings,
): Promise<BackupSchedule | null> {
  if (directory === null) return null;
  await prepareBackupFolder(directory);
  log(`Backups go to ${directory}, every ${everyHours} h`);
  return new BackupSchedule({ everyHours, dataDirectory, command: [program], log });
}
