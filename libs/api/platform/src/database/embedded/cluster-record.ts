import { randomBytes } from 'node:crypto';
import { lstat, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.js';
import { hasCode } from '../failure-code.js';

/** The roles that can sign in to the embedded PostgreSQL. */
export const loginRoles = ['postgres', 'monitor_owner', 'monitor_login'] as const;
export type LoginRole = (typeof loginRoles)[number];

/** What must be known of an embedded cluster to use it again. Kept in the data directory, for this account only. */
export interface ClusterRecord {
  /** Folder that holds PostgreSQL's files. */
  home: string;
  /** Loopback port; a new one is chosen when it is taken at the next start. */
  port: number;
  passwords: Record<LoginRole, string>;
}

const recordFile = (dataDirectory: string) => join(dataDirectory, 'cluster.json');

/** A record for a new cluster, with passwords nobody has seen. */
export function newClusterRecord(home: string, port: number): ClusterRecord {
  const password = () => randomBytes(24).toString('base64url');
  return { home, port, passwords: { postgres: password(), monitor_owner: password(), monitor_login: password() } };
}

/** Reads the record of the data directory, null where there is none. Refuses one that others could have written. */
export async function readClusterRecord(dataDirectory: string): Promise<ClusterRecord | null> {
  const file = recordFile(dataDirectory);
  try {
    const { uid, mode } = await lstat(file);
    const ours = process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
    if (ours) return JSON.parse(await readFile(file, 'utf8')) as ClusterRecord;
    throw new OperatorError(
      `${file} belongs to account ${uid} or is open to others; wanted one that only this account can read. ` +
        'Start as the account that made the data directory, or set DATA_DIR to another directory.',
    );
  } catch (failure) {
    if (hasCode(failure, 'ENOENT')) return null;
    throw failure;
  }
}

/** Writes the record so that a reader finds the old one or the new one, never half of one. */
export async function writeClusterRecord(dataDirectory: string, record: ClusterRecord): Promise<void> {
  const partial = `${recordFile(dataDirectory)}.${process.pid}`;
  await writeFile(partial, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(partial, recordFile(dataDirectory));
}

/** Address of a database of the cluster, for one of its roles. */
export function clusterUrl(record: ClusterRecord, role: LoginRole, database: string): string {
  return `postgres://${role}:${record.passwords[role]}@127.0.0.1:${record.port}/${database}`;
}
