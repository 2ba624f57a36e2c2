import { dirname } from 'node:path';
import { tmpdir } from 'node:os';
import { OperatorError, isDiskFull, writeWhole } from '@monitor/api-platform';
import type { LastBackup } from '@monitor/api-platform';
import type { Closers } from '../start/closers.js';
import { readTableBytes } from './catalogue/tables.query.js';
import { counted, totalRows } from './format/contents.js';
import type { Compression } from './format/contents.js';
import { withSession } from './source/connect.js';
import { refusePartialReader } from './source/whole-reader.query.js';
import { startSecondInstance } from './verify/second-instance.js';
import { verifyBackup } from './verify/verify-backup.js';
import { BackupFile } from './write/backup-file.js';
import { inMegabytes, refuseWithoutRoom } from './write/refuse-without-room.js';
import { writeBackup } from './write/write-backup.js';
import type { WrittenBackup } from './write/write-backup.js';

export interface BackupRun {
  /** Address of a role that reads the whole database. */
  url: string;
  /** Absolute path of the file to write. */
  file: string;
  product: string;
  compression: Compression;
  /** Folder in which the copy is restored to verify it; null for the system's temporary one. */
  verifyIn: string | null;
  isVerified: boolean;
  /** Folder of the migrations of this version. */
  migrations: string;
  /** Takes back what is under way when the command is ended. */
  closers: Closers;
  log: (line: string) => void;
}

/** A backup that was taken, and the lines about figures that are wrong in the database and its copy alike. */
export interface TakenBackup {
  backup: LastBackup;
  wrongFigures: string[];
}

/** How much a file of COPY text may need for each byte of the tables; what TOAST had compressed grows. */
const fileBytesPerTableByte = { none: 1.2, gzip: 0.5 };

/** Writes a backup and, unless told not to, restores it into a second PostgreSQL and compares every table. */
export async function takeBackup(run: BackupRun): Promise<TakenBackup> {
  const { log, file } = run;
  const begun = performance.now();
  const written = await write(run);
  const { contents, sha256, fileBytes } = written;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const amount = `${counted(contents.tables.length)} tables, ${counted(totalRows(contents.tables))} rows`;
  log(`Written as of ${contents.takenAt}: ${amount}, ${inMegabytes(fileBytes)} in ${seconds} s, digest ${sha256}`);
  const backup = { at: contents.takenAt, file, sha256 };
  if (!run.isVerified) {
    log(`NOT VERIFIED: nobody knows yet whether ${file} can be restored. Leave --without-verification out to try it.`);
    return { backup: { ...backup, verified: false }, wrongFigures: [] };
  }
  const wrongFigures = await verify(run, written);
  // Half of it would pass for a whole one: that it is there is what keeps a backup from being removed.
  await writeWhole(`${file}.verified`, `${sha256}\n`).catch((failure: unknown) => {
    throw isDiskFull(failure) ? notVerified(file, noRoomIn(dirname(file))) : failure;
  });
  const figures = wrongFigures.length === 0 ? 'figures equal' : 'figures WRONG in the database as in its copy';
  log(`Backup ${file} verified: ${amount}, ${figures}`);
  return { backup: { ...backup, verified: true }, wrongFigures };
}

function write({ url, file, product, compression, closers, log }: BackupRun): Promise<WrittenBackup> {
  return withSession(url, async (session) => {
    await refusePartialReader(session);
    const bytes = (await readTableBytes(session)) * fileBytesPerTableByte[compression];
    await refuseWithoutRoom({
      folder: dirname(file),
      bytes,
      what: 'the backup',
      instead: 'name a file on another disk',
    });
    log(`Backing up about ${inMegabytes(bytes)} to ${file}`);
    const opened = await closers.opened(
      () => BackupFile.begin(file),
      (begun) => begun.discard(),
    );
    return writeBackup({ session, file: opened, product, compression });
  });
}

async function verify(
  { file, verifyIn, migrations, closers, log }: BackupRun,
  written: WrittenBackup,
): Promise<string[]> {
  const folder = verifyIn ?? tmpdir();
  await refuseWithoutRoom({
    folder,
    bytes: written.contents.databaseBytes * 1.3,
    what: 'a second database to verify the backup',
    instead: 'name a folder on another disk with --verify-in (BACKUP_VERIFY_DIR for backups on a schedule)',
  }).catch((failure: unknown) => {
    throw failure instanceof OperatorError ? notVerified(file, failure.message) : failure;
  });
  try {
    const instance = await closers.opened(
      () => startSecondInstance(folder),
      (started) => started.discard(),
    );
    return await verifyBackup({ file, instance, migrations, log });
  } catch (failure) {
    throw isForRoom(failure) ? notVerified(file, noRoomIn(folder)) : failure;
  }
}

/** PostgreSQL's programs say it in words alone. */
const isForRoom = (failure: unknown): boolean =>
  isDiskFull(failure) || (failure instanceof Error && failure.message.includes('No space left on device'));

const noRoomIn = (folder: string) => `The disk of ${folder} is full. Make room there, and try again.`;

const notVerified = (file: string, why: string) =>
  new OperatorError(`The backup is written to ${file}, but NOT VERIFIED. ${why}`);
