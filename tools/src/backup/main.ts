import { readFileSync } from 'node:fs';
import { OperatorError, prepareDataDirectory, readServerSettings, recordBackup } from '@monitor/api-platform';
import { Closers } from '../start/closers.js';
import { runCommand } from '../start/database-command.js';
import { workspacePath } from '../start/workspace.js';
import { readArguments, usage } from './arguments.js';
import { endInOrder } from './end-in-order.js';
import { openSource } from './source/open-source.js';
import { takeBackup } from './take-backup.js';

/**
 * `npm run backup -- FILE` copies the whole database to a file as it is at one instant, restores the file into a second
 * PostgreSQL and compares; exit code 1 where anything differs.
 */
runCommand(async (words) => {
  const { file, ...asked } = readArguments(words, process.env['INIT_CWD'] ?? process.cwd());
  if (file === null) throw new OperatorError(`Found no file to write to.\n${usage}`);
  const settings = readServerSettings(process.env, workspacePath('.'));
  const closers = new Closers();
  await endInOrder(closers, async () => {
    const { url } = await closers.opened(
      () => openSource(settings, process.env['BACKUP_DATABASE_URL']),
      (source) => source.close(),
    );
    const { version } = JSON.parse(readFileSync(workspacePath('package.json'), 'utf8')) as { version: string };
    const migrations = workspacePath('apps/api/migrations');
    const log = (line: string) => console.log(line);
    const taken = await takeBackup({ url, file, product: version, migrations, closers, log, ...asked });
    await prepareDataDirectory(settings.dataDirectory);
    await recordBackup(settings.dataDirectory, taken.backup);
    for (const line of taken.wrongFigures) console.error(line);
    if (taken.wrongFigures.length > 0) process.exitCode = 1;
  });
});
