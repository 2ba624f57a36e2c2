import { OperatorError, readServerSettings } from '@monitor/api-platform';
import { endInOrder } from '../backup/end-in-order.js';
import { bringUpToDate } from '../backup/load/bring-up-to-date.js';
import { openEmbedded } from '../backup/source/open-source.js';
import { Closers } from '../start/closers.js';
import { runCommand } from '../start/database-command.js';
import { workspacePath } from '../start/workspace.js';
import { readArguments } from './arguments.js';
import { askForName } from './confirm.js';
import { goBack, listKept, removeKept } from './kept-databases.js';
import { restoreBackup } from './restore-backup.js';

const migrations = workspacePath('apps/api/migrations');
const log = (line: string) => console.log(line);

/** `npm run restore -- FILE` makes a backup the present database, and keeps the one before beside it. */
runCommand(async (words) => {
  const asked = readArguments(words, process.env['INIT_CWD'] ?? process.cwd());
  const settings = readServerSettings(process.env, workspacePath('.'));
  if (settings.databaseUrl !== undefined) {
    throw new OperatorError(
      'DATABASE_URL names a PostgreSQL of your own: it is restored with its own tools, by its administrator (docker/backup.md). ' +
        'To look into a backup, restore it into the built-in one: leave DATABASE_URL out and set DATA_DIR to another directory.',
    );
  }
  const closers = new Closers();
  await endInOrder(closers, async () => {
    const opened = await closers.opened(
      // On a new machine there is nothing yet to restore over.
      () => openEmbedded(settings.dataDirectory, { mayBeNew: asked.command === 'RESTORE' }),
      ({ stop }) => stop(),
    );
    const server = { ...opened, present: 'monitor' };
    if (asked.command === 'LIST') return (await listKept(server)).forEach(log);
    const confirm = asked.isConfirmed ? () => Promise.resolve() : askForName;
    if (asked.command === 'RESTORE') {
      await restoreBackup({ server, file: asked.file, migrations, bringUpToDate, confirm, closers, log });
    } else if (asked.command === 'BACK') {
      await goBack({ server, database: asked.database, migrations, bringUpToDate, confirm, log });
    } else {
      await removeKept({ server, database: asked.database, confirm, log });
    }
  });
});
