import { constants, fstatSync, readlinkSync, statSync } from 'node:fs';
import { copyFile, rm, stat, truncate } from 'node:fs/promises';

/** What became of the older lines of a log. */
export type Shortened = 'KEPT_BESIDE' | 'LET_GO';

/**
 * Empties a log in place and keeps what it held as `FILE.previous`. The file itself stays, so whoever else writes at its
 * end (the runtime's last words, PostgreSQL) goes on writing to it. Where there is no room for the copy the lines are
 * let go: a log must never be what fills a disk.
 */
export async function shortenLog(file: string): Promise<Shortened> {
  const previous = `${file}.previous`;
  await rm(previous, { force: true });
  const isKept = await copyFile(file, previous, constants.COPYFILE_FICLONE).then(
    () => true,
    () => false,
  );
  if (!isKept) await rm(previous, { force: true });
  await truncate(file);
  return isKept ? 'KEPT_BESIDE' : 'LET_GO';
}

/**
 * Shortens a log that another program writes, once it is longer than `mostBytes`; to be called now and then. The writer
 * must have opened it to append. @returns whether it was shortened; false also where there is no such file
 */
export async function keepLogShort(file: string, mostBytes: number): Promise<boolean> {
  try {
    if ((await stat(file)).size <= mostBytes) return false;
    await shortenLog(file);
    return true;
  } catch {
    return false;
  }
}

/** The path of the file behind an open descriptor; null for a terminal, a pipe, or where the system cannot say. */
export function fileBehind(descriptor: number): string | null {
  try {
    const open = fstatSync(descriptor);
    if (!open.isFile()) return null;
    const path = readlinkSync(`/proc/self/fd/${descriptor}`);
    const named = statSync(path);
    return named.ino === open.ino && named.dev === open.dev ? path : null;
  } catch {
    return null;
  }
}
