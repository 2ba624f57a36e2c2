import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../errors/failure-code.js';
import { writeWhole } from '../files/index.js';

/** A backup that was taken. */
export interface LastBackup {
  /** Instant whose state it holds, by the clock of the database. */
  at: string;
  /** Whether it was restored into a second instance, and every table found equal. */
  verified: boolean;
  file: string;
  /** Digest of its table of contents. */
  sha256: string;
}

interface BackupRecord {
  last: LastBackup;
  /** A later one that nobody tried does not take its place. */
  lastVerified: LastBackup | null;
}

const recordOf = (dataDirectory: string) => join(dataDirectory, 'last-backup.json');

/** The backup that was taken last; null where none was taken from here, or what is written down of it cannot be read. */
export async function lastBackup(dataDirectory: string): Promise<LastBackup | null> {
  return (await readRecord(dataDirectory))?.last ?? null;
}

/** The last backup of which it is known that it can be restored; null where there is none. */
export async function lastVerifiedBackup(dataDirectory: string): Promise<LastBackup | null> {
  return (await readRecord(dataDirectory))?.lastVerified ?? null;
}

/** Writes down a backup, so that a reader finds the record before or this one, never half of one. */
export async function recordBackup(dataDirectory: string, backup: LastBackup): Promise<void> {
  const lastVerified = backup.verified ? backup : await lastVerifiedBackup(dataDirectory);
  const record: BackupRecord = { last: backup, lastVerified };
  await writeWhole(recordOf(dataDirectory), `${JSON.stringify(record, null, 2)}\n`);
}

async function readRecord(dataDirectory: string): Promise<BackupRecord | null> {
  try {
    const found: unknown = JSON.parse(await readFile(recordOf(dataDirectory), 'utf8'));
    return isRecord(found) ? found : null;
  } catch (failure) {
    if (failure instanceof SyntaxError || hasCode(failure, 'ENOENT', 'ENOTDIR', 'EACCES')) return null;
    throw failure;
  }
}

function isRecord(found: unknown): found is BackupRecord {
  if (typeof found !== 'object' || found === null) return false;
  const { last, lastVerified } = found as Record<string, unknown>;
  return isBackup(last) && (lastVerified === null || isBackup(lastVerified));
}

function isBackup(found: unknown): found is LastBackup {
  if (typeof found !== 'object' || found === null) return false;
  const { at, verified, file, sha256 } = found as Record<string, unknown>;
  const isDated = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  return isDated && typeof verified === 'boolean' && typeof file === 'string' && typeof sha256 === 'string';
}
