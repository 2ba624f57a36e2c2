import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  OperatorError,
  prepareDataDirectory,
  readBackupSettings,
  readServerSettings,
  recordBackup,
} from '@monitor/api-platform';
import type { BackupSettings } from '@monitor/api-platform';
import { Closers } from '../start/closers.js';
import { runCommand } from '../start/database-command.js';
import { workspacePath } from '../start/workspace.js';
import { readArguments, usage } from './arguments.js';
import { endInOrder } from './end-in-order.js';
import { prepareBackupFolder, removeOldBackups } from '../backup-schedule/backup-folder.js';
import { backupName } from '../backup-schedule/kept-files.js';
import { openSource } from './source/open-source.js';
import { takeBackup } from './take-backup.js';

const log = (line: string) => console.log(line);

/**
 * `npm run backup -- FILE` copies the whole database to a file as it is at one instant, restores the file into a second
 * PostgreSQL and compares; exit code 1 where anything differs. Without FILE it goes to BACKUP_DIR, where older ones make room.
 */
runCommand(async (words) => {
  const asked = readArguments(words, process.env['INIT_CWD'] ?? process.cwd());
  const settings = readServerSettings(process.env, workspacePath('.'));
  const backups = readBackupSettings(process.env, workspacePath('.'));
  const file = asked.file ?? (await fileInFolder(backups));
  const closers = new Closers();
  await endInOrder(closers, async () => {
    const { url } = await closers.opened(
      () => openSource(settings, backups.readerUrl),
      (source) => source.close(),
    );
    const { version } = JSON.parse(readFileSync(workspacePath('package.json'), 'utf8')) as { version: string };
    const verifyIn = asked.verifyIn ?? backups.verifyIn;
    const migrations = workspacePath('apps/api/migrations');
    const run = { ...asked, url, file, product: version, migrations, closers, log, verifyIn };
    // Also one that could not be verified takes room, and is tried again every hour.
    const taken = await takeBackup(run).finally(() => (asked.file === null ? makeRoom(backups) : undefined));
    await prepareDataDirectory(settings.dataDirectory);
    await recordBackup(settings.dataDirectory, taken.backup);
    for (const line of taken.wrongFigures) console.error(line);
    if (taken.wrongFigures.length > 0) process.exitCode = 1;
  });
});

async function fileInFolder({ directory }: BackupSettings): Promise<string> {
  if (directory === null) throw new OperatorError(`Found no file to write to, and no BACKUP_DIR.\n${usage}`);
  await prepareBackupFolder(directory);
  return join(directory, backupName(new Date()));
}

async function makeRoom({ directory, ...retention }: BackupSettings): Promise<void> {
  if (directory === null) return;
  const removed = await removeOldBackups(directory, retention, new Date());
  if (removed.length > 0) log(`No longer kept: ${removed.join(', ')}`);
}
