import type { Closers } from '../start/closers.js';
import { compareWithBackup } from '../backup/compare/compare-backup.js';
import { counted, totalRows } from '../backup/format/contents.js';
import { loadBackup } from '../backup/load/load-backup.js';
import { migrateTo, refuseOtherMigrations } from '../backup/load/migrate-to.js';
import type { NewDatabase } from '../backup/load/migrate-to.js';
import { refuseDamaged } from '../backup/read/check-blocks.js';
import { openBackup } from '../backup/read/open-backup.js';
import type { OpenBackup } from '../backup/read/open-backup.js';
import { withSession } from '../backup/source/connect.js';
import { refuseDifferences } from '../backup/verify/verify-backup.js';
import { refuseWithoutRoom } from '../backup/write/refuse-without-room.js';
import { createDatabase, dropDatabase, endSignIns, readDataDirectory, readDatabases } from './databases.query.js';
import { oneAtATime } from './one-at-a-time.js';
import { addressesOf, keptName, restoringName } from './server.js';
import type { Server } from './server.js';
import { swap } from './swap.js';
import { tellWrittenSince } from './tell-written-since.js';

export interface RestoreRun {
  server: Server;
  file: string;
  /** Folder of the migrations of this version. */
  migrations: string;
  /** Brings a restored database up to this version, as a start of the product would. */
  bringUpToDate: (database: NewDatabase) => Promise<void>;
  /** Asks whether to go on, having said what it means; throws where the answer is no. */
  confirm: (database: string) => Promise<void>;
  closers: Closers;
  log: (line: string) => void;
}

/**
 * Makes a backup the present database while the product runs: into a database beside it, compared with the file, and only
 * then by name. What was there stays under the name that is returned. Until the swap nothing of the present one is touched.
 */
export async function restoreBackup(run: RestoreRun): Promise<string> {
  return oneAtATime(run.server, run.log, () => restoreAlone(run));
}

async function restoreAlone(run: RestoreRun): Promise<string> {
  const { server, migrations, confirm, log } = run;
  const backup = await openBackup(run.file);
  await refuseDamaged(backup);
  await refuseOtherMigrations(backup.contents, migrations);
  const { tables, takenAt } = backup.contents;
  log(
    `The file is as it was written: ${counted(tables.length)} tables, ${counted(totalRows(tables))} rows, as of ${takenAt}`,
  );
  await withSession(server.adminUrl, (admin) => refuseWithoutRoomFor(backup, admin));
  log(await tellWrittenSince(server, server.present, takenAt));
  log(
    'Roles, passwords of programs and withdrawals since then are undone with the rest: look at them first afterwards.',
  );
  await confirm(server.present);
  const next = await fill(run, backup);
  const kept = keptName(server.present, new Date());
  await swap(server, { next, kept });
  log(`Restored: ${server.present} is as of ${takenAt}. Everybody signs in again.`);
  log(`What was there is kept as ${kept}. ${await tellWrittenSince(server, kept, takenAt)}`);
  log(`To go back: npm run restore -- --back ${kept}   To remove it for ever: npm run restore -- --remove ${kept}`);
  return kept;
}

type Admin = Parameters<typeof createDatabase>[0];

async function refuseWithoutRoomFor({ contents }: OpenBackup, admin: Admin): Promise<void> {
  await refuseWithoutRoom({
    folder: await readDataDirectory(admin),
    bytes: contents.databaseBytes * 1.3,
    what: 'a second database beside the present one',
    instead: 'remove a kept one (npm run restore -- --list)',
  });
}

/** Makes the database that is to be the present one, whole and compared. Removed again where anything fails. */
async function fill(
  { server, migrations, bringUpToDate, closers, log }: RestoreRun,
  backup: OpenBackup,
): Promise<string> {
  const name = restoringName(server.present, new Date());
  const { adminUrl, ownerUrl, loginUrl } = addressesOf(server, name);
  let isWhole = false;
  await closers.opened(
    () => withSession(server.adminUrl, (admin) => makeEmpty(server, admin, name)),
    () => (isWhole ? Promise.resolve() : withSession(server.adminUrl, (admin) => dropIfThere(admin, name))),
  );
  const made = { ownerUrl, poolUrl: loginUrl, migrations };
  await migrateTo(backup.contents, made);
  await withSession(adminUrl, async (session) => {
    await loadBackup(session, backup);
    log('Every table is loaded; comparing it with the file');
    refuseDifferences(backup.path, await compareWithBackup(session, backup));
    await endSignIns(session);
  });
  log('Every table is equal to the file');
  await bringUpToDate(made);
  isWhole = true;
  return name;
}

async function makeEmpty({ ownerUrl }: Server, admin: Admin, name: string): Promise<void> {
  await createDatabase(admin, name, decodeURIComponent(new URL(ownerUrl).username));
}

async function dropIfThere(admin: Admin, name: string): Promise<void> {
  for (const { name: found } of await readDatabases(admin, name)) await dropDatabase(admin, found);
}
