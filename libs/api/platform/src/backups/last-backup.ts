import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../database/failure-code.js';

/** The backup that was taken last. */
export interface LastBackup {
  /** Instant whose state it holds, by the clock of the database. */
  at: string;
  /** Whether it was restored into a second instance, and every table found equal. */
  verified: boolean;
  file: string;
  /** Digest of its table of contents. */
  sha256: string;
}

const recordOf = (dataDirectory: string) => join(dataDirectory, 'last-backup.json');

/** What the commands wrote down of the last backup; null where none was taken from here, or the record cannot be read. */
export async function lastBackup(dataDirectory: string): Promise<LastBackup | null> {
  try {
    const found: unknown = JSON.parse(await readFile(recordOf(dataDirectory), 'utf8'));
    return isLastBackup(found) ? found : null;
  } catch (failure) {
    if (failure instanceof SyntaxError || hasCode(failure, 'ENOENT', 'ENOTDIR', 'EACCES')) return null;
    throw failure;
  }
}

/** Writes down a backup, so that a reader finds the one before or this one, never half a record. */
export async function recordBackup(dataDirectory: string, backup: LastBackup): Promise<void> {
  const partial = `${recordOf(dataDirectory)}.${process.pid}`;
  await writeFile(partial, `${JSON.stringify(backup, null, 2)}\n`, { mode: 0o600 });
  await rename(partial, recordOf(dataDirectory));
}

function isLastBackup(found: unknown): found is LastBackup {
  if (typeof found !== 'object' || found === null) return false;
  const { at, verified, file, sha256 } = found as Record<string, unknown>;
  return (
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    typeof verified === 'boolean' &&
    typeof file === 'string' &&
    typeof sha256 === 'string'
  );
}
