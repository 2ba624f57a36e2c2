import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.js';
import { chooseClusterHome, foldersOfHomes, isHomeOutside } from './cluster-home.js';
import { here, newClusterRecord, readClusterRecord, recordFile, writeClusterRecord } from './cluster-record.js';
import type { ClusterRecord } from './cluster-record.js';
import { bindHome, findBoundHome, ownerFile } from './home-owner.js';
import { clusterFolder } from './init-cluster.js';
import { freeLoopbackPort } from './ports.js';
import type { ServerAccount } from './server-account.js';

/** The cluster that belongs to a data directory. */
export interface FoundCluster {
  record: ClusterRecord;
  /** Folder that holds PostgreSQL's files. */
  home: string;
  /** Whether the record was lost while the cluster was kept: the passwords of the record are still to be given to it. */
  needsPasswords: boolean;
}

/** Whether a home holds a cluster, of whichever version. */
export const holdsCluster = (home: string): boolean => existsSync(join(clusterFolder(home), 'PG_VERSION'));

/**
 * Finds the cluster of a data directory, or decides where a new one will be. What lies in the directory is its own,
 * whatever path its record was written under; a cluster elsewhere must say that it belongs to this directory. Refuses to
 * begin anew where a database was lost.
 */
export async function findCluster(
  dataDirectory: string,
  account: ServerAccount | null,
  log: (line: string) => void,
): Promise<FoundCluster> {
  const read = await readClusterRecord(dataDirectory);
  if (typeof read === 'string') return withoutRecord(dataDirectory, account, { isDamaged: read === 'DAMAGED', log });
  const home = await homeOf(read, dataDirectory);
  if (!holdsCluster(home) && wasMade(read, home)) throw lost(home, dataDirectory);
  const record = { ...read, home: home === dataDirectory ? here : home };
  if (record.home !== read.home) await writeClusterRecord(dataDirectory, record);
  return { record, home, needsPasswords: false };
}

async function homeOf({ home }: ClusterRecord, dataDirectory: string): Promise<string> {
  if (holdsCluster(dataDirectory) || !isHomeOutside(home)) return dataDirectory;
  if (!existsSync(home)) throw lost(home, dataDirectory);
  await bindHome(home, dataDirectory);
  return home;
}

/** Earlier versions did not say whether a cluster was made to its end; its server's log does. */
const wasMade = ({ isMade }: ClusterRecord, home: string) => isMade ?? existsSync(join(home, 'postgres.log'));

const lost = (home: string, dataDirectory: string) =>
  new OperatorError(
    `The database of ${dataDirectory} is not in ${clusterFolder(home)}, where ${recordFile(dataDirectory)} says it is. ` +
      'Put that folder back, or restore a backup into a new DATA_DIR; to begin with an empty database here, remove ' +
      `${recordFile(dataDirectory)}.`,
  );

async function withoutRecord(
  dataDirectory: string,
  account: ServerAccount | null,
  { isDamaged, log }: { isDamaged: boolean; log: (line: string) => void },
): Promise<FoundCluster> {
  const file = recordFile(dataDirectory);
  const kept = holdsCluster(dataDirectory) ? dataDirectory : await findBoundHome(foldersOfHomes, dataDirectory);
  if (kept === null && isDamaged) {
    throw new OperatorError(
      `${file} cannot be read (it is cut off or overwritten), and no database of ${dataDirectory} was found. Put the ` +
        'file back from a copy, or remove it to begin with an empty database.',
    );
  }
  const home = kept ?? (await chooseClusterHome(dataDirectory, account));
  const record = newClusterRecord(home === dataDirectory ? here : home, await freeLoopbackPort());
  if (kept !== null) {
    log(`${file} ${isDamaged ? 'cannot be read' : 'is missing'}; the database is there. Writing a new one`);
    if (isDamaged) await rename(file, `${file}.damaged`);
  } else {
    await writeClusterRecord(dataDirectory, record);
    if (home !== dataDirectory) await bindHome(home, dataDirectory);
  }
  return { record, home, needsPasswords: kept !== null };
}

/** Writes down that a cluster is complete: where it is missing from now on, it was lost. */
export async function noteMade(dataDirectory: string, { record, home }: FoundCluster): Promise<void> {
  if (record.isMade === true) return;
  record.isMade = true;
  await writeClusterRecord(dataDirectory, record);
  if (home !== dataDirectory && !existsSync(ownerFile(home))) await bindHome(home, dataDirectory);
}
