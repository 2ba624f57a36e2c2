import { randomBytes } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../../config/operator-error.js';
import { hasCode } from '../../errors/failure-code.js';
import { writeWhole } from '../../files/index.js';

/** The roles that can sign in to the embedded PostgreSQL. */
export const loginRoles = ['postgres', 'monitor_owner', 'monitor_login'] as const;
export type LoginRole = (typeof loginRoles)[number];

/** What a home within the data directory is called in the record: the directory may be moved or copied. */
export const here = '.';

const storedRecord = z.object({
  /** Folder that holds PostgreSQL's files: `.` for the data directory itself. Earlier versions wrote its path then. */
  home: z.string().min(1),
  /** Loopback port; a new one is chosen when it is taken at the next start. */
  port: z.number().int().positive().max(65_535),
  passwords: z.record(z.enum(loginRoles), z.string().min(1)),
  /** Whether the cluster was made to its end; where it is missing then, it was lost. Earlier versions did not say. */
  isMade: z.boolean().optional(),
});

/** What must be known of an embedded cluster to use it again. Kept in the data directory, for this account only. */
export type ClusterRecord = z.infer<typeof storedRecord>;

/** The file of the data directory that holds the record. */
export const recordFile = (dataDirectory: string): string => join(dataDirectory, 'cluster.json');

/** A record for a new cluster, with passwords nobody has seen. */
export function newClusterRecord(home: string, port: number): ClusterRecord {
  const password = () => randomBytes(24).toString('base64url');
  return { home, port, passwords: { postgres: password(), monitor_owner: password(), monitor_login: password() } };
}

/**
 * Reads the record of the data directory: `MISSING` where there is none, `DAMAGED` where it cannot be understood. Refuses
 * one that others could have written.
 */
export async function readClusterRecord(dataDirectory: string): Promise<ClusterRecord | 'MISSING' | 'DAMAGED'> {
  const file = recordFile(dataDirectory);
  try {
    const { uid, mode } = await lstat(file);
    const ours = process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
    if (ours) return parse(await readFile(file, 'utf8'));
    throw new OperatorError(
      `${file} belongs to account ${uid} or is open to others; wanted one that only this account can read. ` +
        'Start as the account that made the data directory, or set DATA_DIR to another directory.',
    );
  } catch (failure) {
    if (hasCode(failure, 'ENOENT')) return 'MISSING';
    throw failure;
  }
}

function parse(text: string): ClusterRecord | 'DAMAGED' {
  try {
    return storedRecord.parse(JSON.parse(text));
  } catch {
    // Cut off or overwritten: what is to be done is decided by what else is there.
    return 'DAMAGED';
  }
}

/** Writes the record so that a reader finds the old one or the new one, never half of one, also after a power cut. */
export async function writeClusterRecord(dataDirectory: string, record: ClusterRecord): Promise<void> {
  await writeWhole(recordFile(dataDirectory), `${JSON.stringify(record, null, 2)}\n`);
}

/** Address of a database of the cluster, for one of its roles. */
export function clusterUrl({ passwords, port }: ClusterRecord, role: LoginRole, database: string): string {
  return `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
}
