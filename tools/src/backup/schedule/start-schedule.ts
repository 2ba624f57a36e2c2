import type { BackupSettings } from '@monitor/api-platform';
import { workspacePath } from '../../start/workspace.js';
import { prepareBackupFolder } from './backup-folder.js';
import { BackupSchedule } from './backup-schedule.js';

/** Begins to take backups into BACKUP_DIR; null where the settings name none. */
export async function startBackups(
  { directory, everyHours }: BackupSettings,
  dataDirectory: string,
  log: (line: string) => void,
): Promise<BackupSchedule | null> {
  if (directory === null) return null;
  await prepareBackupFolder(directory);
  log(`Backups go to ${directory}, every ${everyHours} h`);
  return new BackupSchedule({ everyHours, dataDirectory, command: [workspacePath('tools/dist/backup/main.js')], log });
}
